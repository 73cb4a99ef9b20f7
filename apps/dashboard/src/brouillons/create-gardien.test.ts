import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createGardien } from "./create-gardien.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that answers when told to. */
function openDepot() {
  const recus: unknown[] = [];
  const portes: { resolve: () => void; reject: () => void }[] = [];
  const wait = () =>
    new Promise<void>((resolve, reject) => {
      portes.push({ resolve, reject: () => reject(new Error("hors ligne")) });
    });
  return {
    recus,
    depot: {
      save: (contenu: unknown) => {
        recus.push(contenu);
        return wait();
      },
      delete: () => {
        recus.push("effacé");
        return wait();
      },
    },
    /** The oldest call under way ends. */
    answer: async (comment: "resolve" | "reject" = "resolve") => {
      portes.shift()?.[comment]();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

test("une frappe se garde après une pause, la dernière seule", async () => {
  const { depot, recus } = openDepot();
  const gardien = createGardien(depot, () => undefined);
  gardien.note("A");
  await vi.advanceTimersByTimeAsync(500);
  gardien.note("At");
  await vi.advanceTimersByTimeAsync(999);
  expect(recus).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(recus).toEqual(["At"]);
});

test("deux enregistrements se suivent : un ancien texte n'arrive jamais après un nouveau", async () => {
  const { depot, recus, answer } = openDepot();
  const gardien = createGardien(depot, () => undefined);
  gardien.note("ancien");
  void gardien.flush();
  await vi.advanceTimersByTimeAsync(0);
  gardien.note("nouveau");
  void gardien.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(recus).toEqual(["ancien"]);
  await answer();
  expect(recus).toEqual(["ancien", "nouveau"]);
});

test("oublier attend l'enregistrement en cours, puis efface, et rien ne revient", async () => {
  const { depot, recus, answer } = openDepot();
  const etats: boolean[] = [];
  const gardien = createGardien(depot, (garde) => etats.push(garde));
  gardien.note("texte");
  void gardien.flush();
  await vi.advanceTimersByTimeAsync(0);
  gardien.note("suite");
  void gardien.forget();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(recus).toEqual(["texte"]);
  await answer();
  await answer();
  expect(recus).toEqual(["texte", "effacé"]);
  expect(etats).toEqual([true, false]);
});

test("rien de gardé : rien à effacer", async () => {
  const { depot, recus } = openDepot();
  await createGardien(depot, () => undefined).forget();
  expect(recus).toEqual([]);
});

test("un texte repris, ou un ancien qu'un échec a laissé, s'efface avec le reste", async () => {
  const repris = openDepot();
  const gardien = createGardien(repris.depot, () => undefined);
  gardien.adopt();
  gardien.note("enregistré avant d'être gardé");
  void gardien.forget();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(repris.recus).toEqual(["effacé"]);

  const coupe = openDepot();
  const autre = createGardien(coupe.depot, () => undefined);
  autre.note("gardé");
  void autre.flush();
  await vi.advanceTimersByTimeAsync(0);
  await coupe.answer();
  autre.note("perdu");
  void autre.flush();
  await vi.advanceTimersByTimeAsync(0);
  await coupe.answer("reject");
  void autre.forget();
  await vi.advanceTimersByTimeAsync(0);
  expect(coupe.recus).toEqual(["gardé", "perdu", "effacé"]);
});

test("hors ligne : le dit, et garde à la frappe suivante", async () => {
  const { depot, recus, answer } = openDepot();
  const etats: boolean[] = [];
  const gardien = createGardien(depot, (garde) => etats.push(garde));
  gardien.note("un");
  void gardien.flush();
  await vi.advanceTimersByTimeAsync(0);
  await answer("reject");
  gardien.note("deux");
  void gardien.flush();
  await vi.advanceTimersByTimeAsync(0);
  await answer();
  expect(recus).toEqual(["un", "deux"]);
  expect(etats).toEqual([false, true]);
});
