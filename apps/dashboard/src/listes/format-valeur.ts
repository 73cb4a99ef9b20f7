import { formatDateCourte, formatMontant, parseDateIso, parseMontant } from "@ia-territoires/core";
import { formatInstant } from "../affichage/format-instant.ts";
import { formatNombre } from "../affichage/format-nombre.ts";
import type { RouterOutputs } from "../api/types.ts";

type TypeColonne = RouterOutputs["listes"]["registre"][number]["colonnes"][number]["type"];

/**
 * Writes a value of a list as people read it on screen.
 *
 * @example
 * formatValeur("1800.00", "montant") // => "1 800,00 €"
 */
export function formatValeur(valeur: string | number | boolean | null, type: TypeColonne): string {
  if (valeur === null) return "";
  if (typeof valeur === "boolean") return valeur ? "Oui" : "Non";
  if (type === "montant") return formatMontant(parseMontant(String(valeur)));
  if (type === "date") return formatDateCourte(parseDateIso(String(valeur)));
  if (type === "instant") return formatInstant(String(valeur));
  if (type === "nombre") return String(valeur).replace(".", ",");
  return typeof valeur === "number" ? formatNombre(valeur) : valeur;
}
