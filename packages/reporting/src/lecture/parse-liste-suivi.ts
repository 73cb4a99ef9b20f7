import type { SuiviRapport } from "../suivi/suivi-rapport.ts";
import type { CelluleLue, ErreurListe } from "./cellule.ts";
import { type GenreSuivi, LISTES_SUIVI } from "./champs-suivi.ts";
import { readTexte } from "./read-champ.ts";
import { readEnTete } from "./read-en-tete.ts";
import { readLigne } from "./read-ligne.ts";

/** A list of follow-up as it was read: every row without error, and all that is wrong. */
export interface SuiviLu<Genre extends GenreSuivi> {
  readonly lignes: NonNullable<SuiviRapport[Genre]>;
  readonly erreurs: readonly ErreurListe[];
}

/**
 * Reads a list of what is followed besides amounts (`etapes`, `livrables`, `penalites`, `projets` or `achats`), headings
 * first, in any order, with everything that is wrong at once. Cells are read as in a list of orders. Never throws on what
 * a file may hold.
 * @example
 * parseListeSuivi("livrables", [
 *   ["Commande", "SIRET", "Livrable", "Échéance", "Remis le"],
 *   ["BC-1", "73282932000074", "Rapport d'audit", "31/03/2026", ""],
 * ]).lignes
 * // => [{ commande: "BC-1", beneficiaire: "73282932000074", livrable: "Rapport d'audit", echeance: "2026-03-31", remisLe: null }]
 */
export function parseListeSuivi<Genre extends GenreSuivi>(
  genre: Genre,
  rows: readonly (readonly CelluleLue[])[],
): SuiviLu<Genre> {
  const { champs } = LISTES_SUIVI[genre];
  const [entete = [], ...suite] = rows;
  const { places, erreurs } = readEnTete(entete, champs, {});
  if (erreurs.length > 0) return { lignes: [], erreurs };
  const fautes: ErreurListe[] = [];
  const lignes = suite.flatMap((cellules, index) => {
    if (cellules.every((cellule) => readTexte(cellule) === "")) return [];
    return readLigne(cellules, { champs, places, rang: index + 2, fautes }) ?? [];
  });
  // Each field was read by its nature, the required ones are there.
  return { lignes: lignes as unknown as SuiviLu<Genre>["lignes"], erreurs: fautes };
}
