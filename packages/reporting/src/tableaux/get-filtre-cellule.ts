import { quoteInput } from "@ia-territoires/core";
import type { FiltreCommandes, Tableau } from "./tableau.ts";

/**
 * Gives the filter of the orders that make a cell, for `listCommandes`; `null` when no order makes it (a name, a count).
 * Leave the row out for the row of totals.
 *
 * Refuses by RangeError a column or a row that the table does not have.
 * @example
 * const lignes = [{ commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" }];
 * const rapport = calculateRapport(lignes, { periode: { debut: "2026-01-01", fin: "2026-06-30" }, arreteLe: "2026-07-10" });
 * const tableau = rapport.tableaux.find(({ code }) => code === "volume-beneficiaires-mois");
 * getFiltreCellule(tableau, { colonne: "2026-03", ligne: "73282932000074" })
 * // => { debut: "2026-03-01", fin: "2026-03-31", beneficiaires: ["73282932000074"] }
 */
export function getFiltreCellule(
  tableau: Pick<Tableau, "titre" | "colonnes" | "lignes">,
  cellule: { readonly colonne: string; readonly ligne?: string },
): FiltreCommandes | null {
  const colonne = tableau.colonnes.find(({ cle }) => cle === cellule.colonne);
  if (colonne === undefined) {
    throw new RangeError(`Tableau « ${tableau.titre} » : pas de colonne ${quoteInput(cellule.colonne)}.`);
  }
  if (cellule.ligne === undefined) return colonne.filtre ?? null;
  const ligne = tableau.lignes.find(({ cle }) => cle === cellule.ligne);
  if (ligne === undefined) {
    throw new RangeError(`Tableau « ${tableau.titre} » : pas de ligne ${quoteInput(cellule.ligne)}.`);
  }
  return colonne.filtre === undefined || ligne.filtre === undefined
    ? null
    : { ...colonne.filtre, ...ligne.filtre };
}
