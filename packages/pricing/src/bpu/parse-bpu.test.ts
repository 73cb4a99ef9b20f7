import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listRowsBpuIllustratif } from "../exemples/create-bpu-illustratif.ts";
import type { CelluleBpu } from "./cellule.ts";
import { COLONNES_BPU } from "./colonnes.ts";
import { parseBpu } from "./parse-bpu.ts";
import { toRowsBpu } from "./to-rows-bpu.ts";

const EN_TETE = ["code", "lot", "designation", "unite", "prix_unitaire_ht", "categorie_tva"];
const PALIERS = ["palier_de", "palier_a", "mode_palier"];
const bonne: readonly CelluleBpu[] = ["L3-NOTE", "3", "Note", "note", "780,00", "normal"];
const avec = (colonne: string, valeur: CelluleBpu): readonly CelluleBpu[] =>
  bonne.map((cellule, rang) => (EN_TETE[rang] === colonne ? valeur : cellule));

function erreursDe(rows: readonly (readonly CelluleBpu[])[]): readonly string[] {
  const lu = parseBpu(rows);
  if (lu.statut === "lu") return [];
  expect(lu.figures.nombreErreurs).toBeGreaterThan(0);
  return lu.figures.erreurs.map(({ ligne, colonne, code }) => `${ligne} ${colonne} ${code}`);
}

describe("parseBpu : ce qui se lit", () => {
  test("l'exemple illustratif : 184 lignes de tableau, 137 codes, un taux, rien de perdu à l'aller-retour", () => {
    const rows = listRowsBpuIllustratif();
    expect(rows).toHaveLength(185);
    const lu = parseBpu(rows);
    if (lu.statut !== "lu") throw new Error(lu.message);
    expect(lu.lignes).toHaveLength(137);
    expect(lu.lignes.every(({ illustratif }) => illustratif)).toBe(true);
    expect(lu.lignes.filter(({ prix }) => prix.type === "taux").map(({ code }) => code)).toEqual([
      "L4-PLAT-MAINT",
    ]);
    expect(parseBpu(toRowsBpu(lu.lignes))).toEqual(lu);
    // Cell by cell, not only by what we read; the rows of a code come together, that is all.
    const triees = (table: readonly (readonly string[])[]): readonly string[] =>
      table.map((row) => row.join("|")).sort();
    expect(triees(toRowsBpu(lu.lignes))).toEqual(triees(rows));
  });

  test.each([
    ["prix typé", 780],
    ["prix typé à décimale", 780.5],
    ["prix à la française", "1 450,00"],
    ["prix avec le signe", "780,00 €"],
    ["prix à six décimales", "0,123456"],
    ["prix de zéro", "0,00"],
  ])("%s : %s", (_, prix) => {
    expect(erreursDe([EN_TETE, avec("prix_unitaire_ht", prix)])).toEqual([]);
  });

  test("les titres se lisent sans accents ni capitales, dans n'importe quel ordre", () => {
    const titres = ["Catégorie TVA", "Prix unitaire H.T.", "UNITÉ", "Désignation", "Lot", "Code"];
    expect(erreursDe([titres, [...bonne].reverse()])).toEqual([]);
  });

  test("les lignes vides sont sautées, leur numéro est celui du tableau", () => {
    expect(erreursDe([EN_TETE, [], bonne, [null, ""], avec("unite", "")])).toEqual(["5 unite cellule-vide"]);
  });
});

describe("parseBpu : ce qui se refuse, avec l'endroit", () => {
  test.each`
    cas                              | colonne               | valeur                  | code
    ${"prix vide : pas un zéro"}     | ${"prix_unitaire_ht"} | ${""}                   | ${"cellule-vide"}
    ${"prix absent"}                 | ${"prix_unitaire_ht"} | ${null}                 | ${"cellule-vide"}
    ${"prix en lettres"}             | ${"prix_unitaire_ht"} | ${"gratuit"}            | ${"nombre-illisible"}
    ${"1,234.56"}                    | ${"prix_unitaire_ht"} | ${"1,234.56"}           | ${"nombre-ambigu"}
    ${"1.234"}                       | ${"prix_unitaire_ht"} | ${"1.234"}              | ${"nombre-ambigu"}
    ${"NaN"}                         | ${"prix_unitaire_ht"} | ${Number.NaN}           | ${"nombre-illisible"}
    ${"1e400"}                       | ${"prix_unitaire_ht"} | ${"1e400"}              | ${"nombre-illisible"}
    ${"Infinity"}                    | ${"prix_unitaire_ht"} | ${Infinity}             | ${"nombre-illisible"}
    ${"1e21"}                        | ${"prix_unitaire_ht"} | ${1e21}                 | ${"nombre-illisible"}
    ${"0,1 + 0,2 en flottant"}       | ${"prix_unitaire_ht"} | ${0.1 + 0.2}            | ${"nombre-illisible"}
    ${"sept décimales"}              | ${"prix_unitaire_ht"} | ${"0,1234567"}          | ${"nombre-illisible"}
    ${"prix négatif"}                | ${"prix_unitaire_ht"} | ${"-10,00"}             | ${"prix-negatif"}
    ${"prix vrai ou faux"}           | ${"prix_unitaire_ht"} | ${true}                 | ${"nombre-illisible"}
    ${"formule typée"}               | ${"prix_unitaire_ht"} | ${{ formule: "=A1*2" }} | ${"formule"}
    ${"formule en texte"}            | ${"designation"}      | ${"=HYPERLINK(1)"}      | ${"formule"}
    ${"formule par arobase"}         | ${"designation"}      | ${"@SUM(A1)"}           | ${"formule"}
    ${"formule par le signe plus"}   | ${"designation"}      | ${"+cmd|' /C calc'!A0"} | ${"formule"}
    ${"unité vide : pas un forfait"} | ${"unite"}            | ${"  "}                 | ${"cellule-vide"}
    ${"unité inconnue"}              | ${"unite"}            | ${"palette"}            | ${"valeur-inconnue"}
    ${"TVA à 33 %"}                  | ${"categorie_tva"}    | ${"33 %"}               | ${"valeur-inconnue"}
    ${"code vide"}                   | ${"code"}             | ${""}                   | ${"cellule-vide"}
    ${"désignation sans fin"}        | ${"designation"}      | ${"a".repeat(2_001)}    | ${"texte-trop-long"}
  `("$cas", ({ colonne, valeur, code }) => {
    expect(erreursDe([EN_TETE, ["AUTRE", ...bonne.slice(1)], avec(colonne, valeur)])).toEqual([
      `3 ${colonne} ${code}`,
    ]);
  });

  test("un nombre ambigu est rendu avec ses deux lectures", () => {
    const lectures = ["1.234", "1,234.56"].map((prix) => {
      const lu = parseBpu([EN_TETE, avec("prix_unitaire_ht", prix)]);
      return lu.statut === "refus" ? lu.figures.erreurs[0]?.attendu.replaceAll("\u202F", " ") : undefined;
    });
    expect(lectures[0]).toContain("« 1 234 » ou « 1,234 »");
    expect(lectures[1]).toContain("« 1 234,56 »");
  });

  test("toutes les erreurs à la fois, et rien n'est repris", () => {
    const mauvaise = ["", "", "=A1", "", "x", "33"];
    expect(erreursDe([EN_TETE, mauvaise, bonne])).toEqual([
      "2 code cellule-vide",
      "2 lot cellule-vide",
      "2 designation formule",
      "2 unite cellule-vide",
      "2 categorie_tva valeur-inconnue",
      "2 prix_unitaire_ht nombre-illisible",
    ]);
  });

  test.each([
    ["aucune ligne", [EN_TETE], ["1  tableau-illisible"]],
    ["aucun tableau", [], ["1  tableau-illisible"]],
    ["colonne absente", [EN_TETE.slice(1), bonne.slice(1)], ["1 code colonne-absente"]],
    [
      "colonne inconnue",
      [
        [...EN_TETE, "prix_ttc"],
        [...bonne, 1],
      ],
      ["1 prix_ttc colonne-inconnue"],
    ],
    [
      "colonne double",
      [
        [...EN_TETE, "Lot"],
        [...bonne, "3"],
      ],
      ["1 lot colonne-double"],
    ],
    ["valeur hors des colonnes", [EN_TETE, [...bonne, "note"]], ["2  cellule-sans-colonne"]],
    ["code répété sans palier", [EN_TETE, bonne, bonne], ["3 code code-double"]],
  ])("%s", (_, rows, attendu) => {
    expect(erreursDe(rows)).toEqual(attendu);
  });

  const palier = (de: CelluleBpu, a: CelluleBpu, mode: CelluleBpu = "volume"): readonly CelluleBpu[] => [
    ...bonne,
    de,
    a,
    mode,
  ];
  test.each([
    ["paliers qui se suivent", [palier(1, 9), palier(10, 24), palier(25, "")], []],
    ["dans le désordre", [palier(10, ""), palier(1, 9)], []],
    ["au demi-jour près", [palier("0,5", "9,5"), palier("9,6", "")], []],
    ["qui se chevauchent", [palier(1, 10), palier(10, "")], ["3 palier_de paliers-chevauchants"]],
    ["avec un trou", [palier(1, 9), palier(11, "")], ["3 palier_de paliers-disjoints"]],
    ["un palier sans fin au milieu", [palier(1, ""), palier(10, "")], ["3 palier_de paliers-chevauchants"]],
    ["bornes inversées", [palier(9, 1)], ["2 palier_a bornes-inversees"]],
    ["borne basse absente", [palier("", 9)], ["2 palier_de palier-incomplet"]],
    ["mode absent", [palier(1, 9, "")], ["2 mode_palier palier-incomplet"]],
    ["deux modes", [palier(1, 9), palier(10, "", "tranches")], ["3 mode_palier ligne-divergente"]],
    ["un palier puis aucun", [palier(1, 9), palier("", "", "")], ["3 palier_de palier-incomplet"]],
    [
      "désignations différentes",
      [palier(1, 9), palier(10, "").map((cellule, rang) => (rang === 2 ? "Autre" : cellule))],
      ["3 code ligne-divergente"],
    ],
  ])("%s", (_, lignes, attendu) => {
    expect(erreursDe([[...EN_TETE, ...PALIERS], ...lignes])).toEqual(attendu);
  });

  test("un minimum de participants au-dessus du maximum", () => {
    const titres = [...EN_TETE, "min_participants", "max_participants"];
    expect(erreursDe([titres, [...bonne, 12, 8]])).toEqual(["2 max_participants bornes-inversees"]);
    expect(erreursDe([titres, [...bonne, "8,5", 12]])).toEqual(["2 min_participants nombre-illisible"]);
  });

  test.each([[null], ["tableau"], [[1]], [[EN_TETE, "ligne"]]])(
    "%s n'est pas un tableau : TypeError",
    (rows) => {
      expect(() => parseBpu(rows as never)).toThrow(TypeError);
    },
  );

  test("une réponse bornée : 500 erreurs au plus, le compte entier à côté", () => {
    const lu = parseBpu([EN_TETE, ...Array.from({ length: 700 }, () => avec("unite", ""))]);
    if (lu.statut !== "refus") throw new Error("lu");
    expect(lu.figures.erreurs).toHaveLength(500);
    expect(lu.figures.nombreErreurs).toBe(700);
    expect(lu.message).toContain("700 erreurs");
  });
});

test("quelles que soient les cellules : des lignes ou un refus, jamais une exception, jamais la moitié", () => {
  const cellule = fc.oneof(
    fc.constantFrom<CelluleBpu[]>(
      "",
      null,
      undefined,
      "normal",
      "session",
      "1,00",
      "L1",
      "=1",
      "1.234",
      "ILLUSTRATIF",
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.double(),
    fc.boolean(),
    fc.record({ formule: fc.string() }),
  );
  const largeur = COLONNES_BPU.length;
  fc.assert(
    fc.property(fc.array(fc.array(cellule, { maxLength: largeur + 1 }), { maxLength: 6 }), (corps) => {
      const lu = parseBpu([[...COLONNES_BPU], ...corps]);
      expect(["lu", "refus"]).toContain(lu.statut);
      if (lu.statut === "lu") expect(parseBpu(toRowsBpu(lu.lignes))).toEqual(lu);
    }),
    { numRuns: 400 },
  );
});
