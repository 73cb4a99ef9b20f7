import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type ActionDifferee, actionsDifferees } from "./actions-differees.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(async () => {
  await actionsDifferees.flush();
  vi.useRealTimers();
});

function createAction(objet: string, faits: string[]): ActionDifferee {
  return {
    objet,
    message: `${objet} va être envoyé.`,
    renoncer: "Ne pas envoyer",
    faire: "Envoyer tout de suite",
    run: async () => {
      faits.push(`${objet} fait`);
    },
    leave: () => {
      faits.push(`${objet} en partant`);
    },
  };
}

test("dix secondes, puis c'est fait, une fois", async () => {
  const faits: string[] = [];
  actionsDifferees.defer(createAction("a", faits));
  await vi.advanceTimersByTimeAsync(9_999);
  expect(faits).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(faits).toEqual(["a fait"]);
  expect(actionsDifferees.list()).toEqual([]);
});

test("renoncer : rien n'est jamais fait", async () => {
  const faits: string[] = [];
  actionsDifferees.defer(createAction("a", faits));
  actionsDifferees.cancel("a");
  await vi.advanceTimersByTimeAsync(20_000);
  actionsDifferees.leave();
  expect(faits).toEqual([]);
});

test("le temps s'arrête tant que la personne y est, et reprend où il en était", async () => {
  const faits: string[] = [];
  actionsDifferees.defer(createAction("a", faits));
  await vi.advanceTimersByTimeAsync(6_000);
  actionsDifferees.pause("a");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(faits).toEqual([]);
  actionsDifferees.resume("a");
  await vi.advanceTimersByTimeAsync(3_999);
  expect(faits).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(faits).toEqual(["a fait"]);
});

test("sans attendre, en changeant d'organisme, en quittant la page : fait une fois", async () => {
  const faits: string[] = [];
  for (const objet of ["a", "b", "c"]) actionsDifferees.defer(createAction(objet, faits));
  await actionsDifferees.runNow("a");
  actionsDifferees.leave();
  await actionsDifferees.flush();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(faits).toEqual(["a fait", "b en partant", "c en partant"]);
});

test("deux actions sur le même objet : la première est faite avant que la seconde attende", async () => {
  const faits: string[] = [];
  actionsDifferees.defer(createAction("a", faits));
  actionsDifferees.defer(createAction("a", faits));
  await vi.advanceTimersByTimeAsync(0);
  expect(faits).toEqual(["a fait"]);
  expect(actionsDifferees.list()).toHaveLength(1);
});

test("pendant qu'elle se fait, on ne peut plus y renoncer", async () => {
  let finir = (): void => undefined;
  actionsDifferees.defer({
    ...createAction("a", []),
    run: () =>
      new Promise<void>((resolve) => {
        finir = resolve;
      }),
  });
  void actionsDifferees.runNow("a");
  actionsDifferees.cancel("a");
  expect(actionsDifferees.list()).toMatchObject([{ enCours: true }]);
  finir();
  await vi.advanceTimersByTimeAsync(0);
  expect(actionsDifferees.list()).toEqual([]);
});
