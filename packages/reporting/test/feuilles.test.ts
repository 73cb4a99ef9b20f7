import { expect, test } from "vitest";
import { createListeExemple } from "../src/exemple.ts";
import { buildFeuillesRapport, type CelluleFeuille, type FeuilleRapport } from "../src/feuilles.ts";
import { calculateRapport, type Redaction } from "../src/index.ts";
import { toCentimes, toTexte } from "./oracle.ts";

const { lignes, noms } = createListeExemple();
const redaction: Redaction = {
  actionsCommerciales: [{ action: "Réunion des EPCI", date: "2026-03-04" as never, resultat: "" }],
  bonnesPratiques: ["=1+1"],
  defauts: [],
  commentaire: "",
};
const rapport = calculateRapport(lignes, {
  periode: { debut: "2026-01-01", fin: "2026-12-31" } as never,
  arreteLe: "2027-01-10" as never,
  noms,
  redaction,
});
const feuilles = buildFeuillesRapport(rapport);

/** What a spreadsheet would find: the value of a cell, or the sum of those its formula names. */
function evaluate(feuille: FeuilleRapport, cellule: CelluleFeuille): bigint {
  if (typeof cellule !== "object" || cellule === null) return toCentimes(String(cellule ?? "0.00"));
  const plage = /^SUM\(([A-Z]+)(\d+):[A-Z]+(\d+)\)$/.exec(cellule.formule);
  const noms =
    plage === null
      ? cellule.formule.split("+")
      : Array.from(
          { length: Number(plage[3]) - Number(plage[2]) + 1 },
          (_, rang) => `${plage[1] ?? ""}${Number(plage[2]) + rang}`,
        );
  return noms.reduce((somme, nom) => {
    const [, lettres = "", numero = "0"] = /^([A-Z]+)(\d+)$/.exec(nom) ?? [];
    const place = [...lettres].reduce((rang, lettre) => rang * 26 + lettre.charCodeAt(0) - 64, 0) - 1;
    return somme + evaluate(feuille, feuille.lignes[Number(numero) - 2]?.[place] ?? null);
  }, 0n);
}

test("chaque formule donne au centime la valeur écrite, et les totaux des volumes sont tous des formules", () => {
  let formules = 0;
  for (const feuille of feuilles) {
    for (const cellule of feuille.lignes.flat()) {
      if (typeof cellule !== "object" || cellule === null) continue;
      formules += 1;
      expect(toTexte(evaluate(feuille, cellule))).toBe(cellule.valeur);
    }
  }
  expect(formules).toBeGreaterThan(300);
  const mois = feuilles.find(({ titre }) => titre.endsWith("par bénéficiaire et par mois"));
  expect(mois?.lignes.at(-1)?.at(-1)).toEqual({
    formule: `SUM(O2:O${String(mois?.lignes.length ?? 0)})`,
    valeur: rapport.totaux.montantHt,
  });
});

test("le rapport entier y est : en-tête, tableaux, parties écrites telles quelles", () => {
  expect(feuilles.map(({ titre }) => titre)).toEqual([
    "Rapport",
    ...rapport.tableaux.map(({ titre }) => titre),
    "Actions commerciales",
    "Bonnes pratiques",
    "Défauts et mesures",
  ]);
  expect(feuilles.at(-2)?.lignes).toEqual([["=1+1"]]);
  expect(feuilles[0]?.lignes).toContainEqual(["Avoirs comptés", "à leur propre date"]);
});
