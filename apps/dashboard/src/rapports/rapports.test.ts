import { expect, test } from "vitest";
import { formatCellule } from "./format-cellule.ts";
import { placeBarres } from "./place-barres.ts";

test("les barres ont le même zéro, les négatives vont à gauche", () => {
  expect(placeBarres([50, 100])).toEqual([
    { debut: 0, longueur: 50 },
    { debut: 0, longueur: 100 },
  ]);
  expect(placeBarres([100, -100])).toEqual([
    { debut: 50, longueur: 50 },
    { debut: 0, longueur: 50 },
  ]);
  expect(placeBarres([0, 0])).toEqual([
    { debut: 0, longueur: 0 },
    { debut: 0, longueur: 0 },
  ]);
  expect(placeBarres([])).toEqual([]);
});

test.each([
  ["73282932000074", "siret", "732 829 320 00074", "73282932000074"],
  ["Total", "siret", "Total", "Total"],
  ["2026-03-02", "date", "02/03/2026", "02/03/2026"],
  ["1234.50", "montant", "1 234,50 €", "1234,50"],
  ["2.5", "quantite", "2,5", "2,5"],
  ["25", "taux", "25 %", "25"],
  [12000, "nombre", "12 000", "12000"],
  [true, "booleen", "Oui", "Oui"],
  [null, "montant", "", ""],
] as const)("cellule %s (%s)", (cellule, type, ecran, fichier) => {
  const plain = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, " ");
  expect(plain(formatCellule(cellule, type))).toBe(ecran);
  expect(formatCellule(cellule, type, "fichier")).toBe(fichier);
});
