import type { Cellule } from "./cellule.ts";

/**
 * Writes a cell as the text people read: decimal comma, JJ/MM/AAAA, Oui or Non.
 * @example
 * formatCellule({ genre: "nombre", valeur: "1234.5" }) // => "1234,5"
 * formatCellule({ genre: "date", valeur: "2026-03-02" }) // => "02/03/2026"
 */
export function formatCellule(cellule: Cellule): string {
  if (cellule === null) return "";
  if (typeof cellule === "string") return cellule;
  if (typeof cellule === "boolean") return cellule ? "Oui" : "Non";
  if (cellule.genre === "nombre") return cellule.valeur.replace(".", ",");
  const [jour = "", heure = ""] = cellule.valeur.split("T");
  const date = jour.split("-").reverse().join("/");
  return cellule.genre === "date" ? date : `${date} ${heure.slice(0, 5)}`;
}
