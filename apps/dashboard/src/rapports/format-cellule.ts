import {
  type DateIso,
  formatDateCourte,
  formatMontant,
  formatSiret,
  type Montant,
  type Siret,
} from "@ia-territoires/core";
import type { Cellule, TypeColonne } from "@ia-territoires/reporting";
import { formatNombre } from "../affichage/format-nombre.ts";

/**
 * Writes a cell of a report: for people (spaces, « € »), or for the cell of a French spreadsheet (`"fichier"`).
 *
 * @example
 * formatCellule("1234.50", "montant", "fichier") // => "1234,50"
 */
export function formatCellule(
  cellule: Cellule,
  type: TypeColonne,
  pour: "ecran" | "fichier" = "ecran",
): string {
  if (cellule === null || cellule === "") return "";
  if (typeof cellule === "boolean") return cellule ? "Oui" : "Non";
  if (typeof cellule === "number") return pour === "ecran" ? formatNombre(cellule) : String(cellule);
  // The row of totals writes « Total » under a column of names, whatever that holds.
  if (type === "siret")
    return pour === "ecran" && /^\d{14}$/.test(cellule) ? formatSiret(cellule as Siret) : cellule;
  if (type === "date") return formatDateCourte(cellule as DateIso);
  if (type === "montant" && pour === "ecran") return formatMontant(cellule as Montant);
  if (type === "montant" || type === "quantite" || type === "taux") {
    const nombre = cellule.replace(".", ",");
    return type === "taux" && pour === "ecran" ? `${nombre} %` : nombre;
  }
  return cellule;
}
