import { expect, test } from "vitest";
import { buildLimiteur } from "./build-limiteur.ts";

/** A clock that waits by moving itself forward; each passage notes its instant. */
function openEssai(patienceMs: number) {
  let maintenant = 1_000;
  const attentes: number[] = [];
  const passer = buildLimiteur(
    { nombre: 7, fenetreMs: 1_000, patienceMs },
    {
      maintenant: () => maintenant,
      attendre: async (ms) => {
        attentes.push(ms);
      },
    },
  );
  return { passer, attentes, avance: (ms: number) => (maintenant += ms) };
}

test("sept passages par seconde au plus : le huitième attend la fin de la fenêtre", async () => {
  const { passer, attentes, avance } = openEssai(3_000);
  for (let n = 0; n < 7; n += 1) {
    await passer();
    avance(10);
  }
  expect(attentes).toEqual([]);
  await passer();
  expect(attentes).toEqual([930]);
});

test("quinze demandes au même instant : sept tout de suite, sept dans 1 s, la dernière dans 2 s", async () => {
  const { passer, attentes } = openEssai(3_000);
  expect(await Promise.all(Array.from({ length: 15 }, () => passer()))).toEqual(
    Array.from({ length: 15 }, () => true),
  );
  expect(attentes).toEqual([...Array.from({ length: 7 }, () => 1_000), 2_000]);
});

test("au-delà de la patience, la demande est renvoyée sans attendre et sans prendre de place", async () => {
  const { passer, attentes, avance } = openEssai(500);
  for (let n = 0; n < 7; n += 1) await passer();
  expect(await passer()).toBe(false);
  expect(attentes).toEqual([]);
  avance(1_000);
  expect(await passer()).toBe(true);
});

test("dans aucune fenêtre d'une seconde il n'y a plus de sept passages", async () => {
  const { passer, attentes, avance } = openEssai(1e9);
  const passages: number[] = [];
  let instant = 1_000;
  for (let n = 0; n < 100; n += 1) {
    const avant = attentes.length;
    await passer();
    passages.push(instant + (attentes[avant] ?? 0));
    const pas = (n * 37) % 90;
    avance(pas);
    instant += pas;
  }
  for (const passage of passages) {
    expect(
      passages.filter((autre) => autre >= passage && autre < passage + 1_000).length,
    ).toBeLessThanOrEqual(7);
  }
});
