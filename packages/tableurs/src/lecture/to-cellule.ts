import type { Cellule } from "../cellules/cellule.ts";
import { formatNombreLu } from "../cellules/format-nombre-lu.ts";

/**
 * Turns a value of the spreadsheet library into a cell. A moment at midnight is a day; times are those of the file, which
 * has no zone; a number too large to be written out stays as the text the library shows.
 * @example
 * toCellule(new Date("2026-03-02T00:00:00Z")) // => { genre: "date", valeur: "2026-03-02" }
 */
export function toCellule(valeur: string | number | boolean | Date | null | undefined): Cellule {
  if (valeur === null || valeur === undefined || valeur === "") return null;
  if (typeof valeur === "string" || typeof valeur === "boolean") return valeur;
  if (typeof valeur === "number") {
    const nombre = formatNombreLu(valeur);
    return nombre === null ? String(valeur) : { genre: "nombre", valeur: nombre };
  }
  if (Number.isNaN(valeur.getTime())) return null;
  const iso = valeur.toISOString();
  const annee = valeur.getUTCFullYear();
  if (annee < 1 || annee > 9999) return null;
  const secondes = iso.slice(0, 19);
  return secondes.endsWith("T00:00:00")
    ? { genre: "date", valeur: secondes.slice(0, 10) }
    : { genre: "instant", valeur: secondes };
}
