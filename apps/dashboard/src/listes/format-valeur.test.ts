import { expect, test } from "vitest";
import { formatValeur } from "./format-valeur.ts";

test.each([
  [null, "texte", ""],
  [true, "booleen", "Oui"],
  ["1800.00", "montant", "1 800,00 €"],
  ["2026-03-10", "date", "10/03/2026"],
  ["0.25", "nombre", "0,25"],
  [1_234, "entier", "1 234"],
  ["=1+1", "texte", "=1+1"],
] as const)("%j (%s) se lit « %s »", (valeur, type, lu) => {
  expect(formatValeur(valeur, type).replace(/\s/gu, " ")).toBe(lu);
});
