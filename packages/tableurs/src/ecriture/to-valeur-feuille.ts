import { formatInstantLocal } from "./format-instant-local.ts";
import type { ColonneTable, Valeur } from "./table.ts";

// Signs that XML cannot hold: a sheet with one would not open.
const INTERDITS = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
/** Longest text of a cell of Excel. */
const TEXTE_MAXIMUM = 32_767;

/** How the library that writes sheets takes a value. */
export type ValeurFeuille = string | number | boolean | Date | null;

/**
 * Turns a value into that of a cell of a sheet: a number or a date the spreadsheet can compute with, or a text, which is
 * never a formula. A number of more than 15 digits stays a text, since a spreadsheet would round it.
 * @example
 * toValeurFeuille("1800.00", { cle: "montant", titre: "Montant", type: "montant" }, "Europe/Paris") // => 1800
 */
export function toValeurFeuille(valeur: Valeur, { type }: ColonneTable, fuseau: string): ValeurFeuille {
  if (valeur === null || typeof valeur === "boolean") return valeur;
  if (type === "entier" || type === "nombre" || type === "montant") {
    const texte = String(valeur);
    return texte.replace(/\D/g, "").replace(/^0+/, "").length > 15 ? texte : Number(texte);
  }
  const texte = String(valeur);
  if (type === "date") return new Date(`${texte}T00:00:00Z`);
  if (type === "instant") return new Date(`${formatInstantLocal(texte, fuseau)}Z`);
  return texte.replace(INTERDITS, "\ufffd").slice(0, TEXTE_MAXIMUM);
}
