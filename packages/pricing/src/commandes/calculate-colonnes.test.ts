import { describe, expect, test } from "vitest";
import { createTirage } from "../../test/tirage.ts";
import { calculateColonnes } from "./calculate-colonnes.ts";
import type { ColonnesPrix } from "./calculate-colonnes.ts";
import { calculateTotaux } from "./calculate-totaux.ts";

const colonnes = (plus: Partial<ColonnesPrix> = {}): ColonnesPrix => ({
  quantites: Float64Array.of(30, -15),
  decimalesQuantite: 1,
  prixUnitaires: Float64Array.of(85_000, 3_335),
  decimalesPrix: 2,
  taux: Uint8Array.of(0, 1),
  listeTaux: ["20", "0"] as never,
  ...plus,
});
const texte = (units: number, decimales: number): string => {
  const chiffres = String(Math.abs(units)).padStart(decimales + 1, "0");
  const suite = decimales === 0 ? "" : `.${chiffres.slice(-decimales)}`;
  return `${units < 0 ? "-" : ""}${decimales === 0 ? chiffres : chiffres.slice(0, -decimales)}${suite}`;
};

describe("calculateColonnes : les mêmes centimes que calculateTotaux, par colonnes", () => {
  test("deux lignes, un avoir, une ligne sans taxe", () => {
    expect(calculateColonnes(colonnes())).toMatchObject({
      montantsHt: Float64Array.of(255_000, -5_003),
      parTaux: [
        { montantHt: "2550.00", montantTva: "510.00" },
        { montantHt: "-50.03", montantTva: "0.00" },
      ],
      totalTtc: "3009.97",
    });
  });
  test("20 000 lignes au hasard", () => {
    const tire = createTirage(3);
    const nombre = 20_000;
    const listeTaux = ["20", "8.5", "5.5", "2.1"];
    const question = {
      quantites: Float64Array.from({ length: nombre }, () => (tire(5) === 0 ? -1 : 1) * (1 + tire(90_000))),
      decimalesQuantite: 3,
      prixUnitaires: Float64Array.from({ length: nombre }, () => tire(9_000_000)),
      decimalesPrix: 4,
      taux: Uint8Array.from({ length: nombre }, () => tire(4)),
      listeTaux: listeTaux as never,
    };
    const lignes = Array.from({ length: nombre }, (_, rang) => ({
      quantite: texte(question.quantites[rang] ?? 0, 3) as never,
      prixUnitaire: texte(question.prixUnitaires[rang] ?? 0, 4) as never,
      tva: { categorie: "S", taux: listeTaux[question.taux[rang] ?? 0] as never } as const,
    }));
    const attendu = calculateTotaux(lignes);
    const obtenu = calculateColonnes(question);
    expect([obtenu.totalHt, obtenu.totalTva, obtenu.totalTtc]).toEqual([
      attendu.totalHt,
      attendu.totalTva,
      attendu.totalTtc,
    ]);
    expect([...obtenu.montantsHt].map((centimes) => texte(centimes, 2))).toEqual(
      attendu.lignes.map(({ montant }) => montant),
    );
  });
  test.each([
    ["longueurs différentes", { taux: Uint8Array.of(0) }, /longueurs/],
    ["quantité fractionnaire", { quantites: Float64Array.of(1.5, 1) }, /Ligne 1/],
    ["quantité NaN", { quantites: Float64Array.of(1, Number.NaN) }, /Ligne 2/],
    ["prix infini", { prixUnitaires: Float64Array.of(Infinity, 1) }, /Ligne 1/],
    ["prix négatif", { prixUnitaires: Float64Array.of(1, -1) }, /Ligne 2/],
    [
      "prix fractionnaire",
      { prixUnitaires: Float64Array.of(2, 0.5), quantites: Float64Array.of(1, 2) },
      /Ligne 2/,
    ],
    [
      "produit au-delà de 2^53",
      { quantites: Float64Array.of(1e9, 1), prixUnitaires: Float64Array.of(1e9, 1) },
      /Ligne 1/,
    ],
    [
      "somme au-delà de 2^53",
      {
        quantites: Float64Array.of(9e15, 9e15),
        prixUnitaires: Float64Array.of(1, 1),
        decimalesQuantite: 0,
        taux: Uint8Array.of(0, 0),
      },
      /hors limites/,
    ],
    ["taux absent de la liste", { taux: Uint8Array.of(0, 2) }, /Ligne 2/],
    ["TVA à 33 %", { listeTaux: ["20", "33"] }, /33/],
    ["taux illisible", { listeTaux: ["20", "x"] }, /« x »/],
    ["cinq décimales de quantité", { decimalesQuantite: 5 }, /Décimales/],
    ["une décimale de prix", { decimalesPrix: 1 }, /Décimales/],
  ])("%s : RangeError", (_, plus, message) => {
    expect(() => calculateColonnes(colonnes(plus as never))).toThrow(message);
  });
});
