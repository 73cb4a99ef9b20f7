import { afterEach, expect, test, vi } from "vitest";
import { downloadExport } from "./download-export.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});
const answer = (reponse: Response): void => {
  vi.stubGlobal("fetch", () => Promise.resolve(reponse));
};
const signal = new AbortController().signal;

test("un export arrive avec le nom que le serveur lui donne", async () => {
  answer(
    new Response("a;b", {
      headers: { "content-disposition": 'attachment; filename="devis-2026-03-10.csv"' },
    }),
  );
  const recus: number[] = [];
  const resultat = await downloadExport("/x", signal, (octets) => recus.push(octets));
  expect(resultat).toMatchObject({ statut: "fait", nom: "devis-2026-03-10.csv" });
  expect(recus).toEqual([3]);
});

test("un refus du serveur se dit avec ses mots, une panne avec les nôtres", async () => {
  answer(Response.json({ message: "Cette liste dépasse 2 000 lignes." }, { status: 422 }));
  expect(await downloadExport("/x", signal, () => undefined)).toEqual({
    statut: "refus",
    message: "Cette liste dépasse 2 000 lignes.",
  });
  answer(new Response("<html>", { status: 502 }));
  expect(await downloadExport("/x", signal, () => undefined)).toMatchObject({
    statut: "refus",
    message: expect.stringContaining("échoué"),
  });
});
