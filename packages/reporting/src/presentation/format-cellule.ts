import {
  type DateIso,
  formatDateCourte,
  formatMontant,
  formatSiret,
  type Montant,
  type Siret,
} from "@ia-territoires/core";
import type { Cellule, TypeColonne } from "../tableaux/tableau.ts";

/**
 * Writes a cell of a report for French readers: spaces between groups, decimal comma, « € » and « % », JJ/MM/AAAA. What
 * is empty gives an empty text.
 *
 * @example
 * formatCellule("2026-03-02", "date") // => "02/03/2026"
 * formatCellule(null, "montant") // => ""
 */
export function formatCellule(cellule: Cellule, type: TypeColonne): string {
  if (cellule === null || cellule === "") return "";
  if (typeof cellule === "boolean") return cellule ? "Oui" : "Non";
  if (typeof cellule === "number") return String(cellule).replace(/\B(?=(\d{3})+(?!\d))/g, "\u202f");
  // The row of totals writes « Total » under a column of names, whatever that holds.
  if (type === "siret") return /^\d{14}$/.test(cellule) ? formatSiret(cellule as Siret) : cellule;
  if (type === "date") return formatDateCourte(cellule as DateIso);
  if (type === "montant") return formatMontant(cellule as Montant);
  if (type !== "quantite" && type !== "taux") return cellule;
  return `${cellule.replace(".", ",")}${type === "taux" ? "\u00a0%" : ""}`;
}
