import type { Rapport } from "../rapport/rapport.ts";
import type { CodeTableau, LigneTableau, Tableau } from "../tableaux/tableau.ts";
import type { Barre, Graphiques } from "./graphiques.ts";

/** Bars of a chart of the largest ones: more would not be read. */
const PREMIERS = 10;

/**
 * The figures that charts draw, taken from the tables of the report: nothing is computed again. Bodies and codes are the
 * ten largest.
 *
 * @example
 * const lignes = [{ commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" }];
 * const rapport = calculateRapport(lignes, { periode: { debut: "2026-01-01", fin: "2026-06-30" }, arreteLe: "2026-07-10" });
 * buildGraphiques(rapport).lots[0].libelle // => "Lot 1"
 */
export function buildGraphiques({ tableaux }: Pick<Rapport, "tableaux">): Graphiques {
  const find = (code: CodeTableau): Tableau | undefined => tableaux.find((tableau) => tableau.code === code);
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
