import { expect, test } from "vitest";
import { calculateExact } from "../src/commandes/calculate-exact.ts";
import { calculateVite } from "../src/commandes/calculate-vite.ts";
import { compareOracle } from "./compare-oracle.ts";
import { createTirage, drawCommande } from "./tirage.ts";

test("300 000 commandes au hasard : au centime de l'oracle à fractions exactes (10 millions par npm run stress)", () => {
  const { commandes, lignes, ecart } = compareOracle(20_261_125, 300_000);
  expect(ecart).toBeUndefined();
  expect(commandes).toBe(300_000);
  expect(lignes).toBeGreaterThan(900_000);
});

test("les deux chemins, rapide et exact, écrivent la même réponse ; le rapide n'en prend pas la place en cachette", () => {
  const tire = createTirage(7);
  let rapides = 0;
  for (let rang = 0; rang < 5_000; rang++) {
    const { lignes, lectures } = drawCommande(tire);
    const vite = calculateVite(lignes, lectures);
    if (vite === undefined) continue;
    rapides++;
    expect(vite).toEqual(calculateExact(lignes, lectures));
  }
  expect(rapides).toBeGreaterThan(4_000);
  expect(rapides).toBeLessThan(5_000);
});
