import type { CodeTableau, LigneTableau, Rapport, Tableau } from "@ia-territoires/reporting";
import type { Barre, Graphiques } from "./protocole.ts";

/** Bars of a chart of the largest ones: more would not be read. */
const PREMIERS = 10;

/** The figures that charts draw, taken from the tables of the report: nothing is computed again. */
export function buildGraphiques(rapport: Rapport): Graphiques {
  const find = (code: CodeTableau): Tableau | undefined =>
    rapport.tableaux.find((tableau) => tableau.code === code);
  return {
    mois: listBarres(find("volume-global"), 1, ({ cle }) => /^\d{4}-\d\d$/.test(cle)),
    lots: listBarres(find("volume-lots"), 0).map((barre) => ({ ...barre, libelle: `Lot ${barre.libelle}` })),
    beneficiaires: listPremiers(listBarres(find("volume-beneficiaires-annee"), 1)),
    codes: listPremiers(listBarres(find("repartition-bpu"), 1, ({ niveau }) => niveau === 0)),
  };
}

/** A bar a row: its name in column `nom` (the first column when that is empty), its amount in the column « total ». */
function listBarres(
  tableau: Tableau | undefined,
  nom: number,
  keep: (ligne: LigneTableau) => boolean = () => true,
): readonly Barre[] {
  if (tableau === undefined) return [];
  const place = tableau.colonnes.findIndex(({ cle }) => cle === "total");
  return tableau.lignes.filter(keep).map(({ cle, cellules, filtre }) => ({
    cle,
    libelle: String(cellules[nom] || cellules[0]),
    montant: String(cellules[place]),
    filtre: { ...tableau.colonnes[place]?.filtre, ...filtre },
  }));
}

const listPremiers = (barres: readonly Barre[]): readonly Barre[] =>
  [...barres].sort((a, b) => Number(b.montant) - Number(a.montant)).slice(0, PREMIERS);
