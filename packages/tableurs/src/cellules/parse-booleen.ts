import type { Cellule } from "./cellule.ts";

const VRAIS: ReadonlySet<string> = new Set(["oui", "o", "vrai", "true", "x", "1"]);
const FAUX: ReadonlySet<string> = new Set(["non", "n", "faux", "false", "0"]);

/**
 * Reads yes or no as people write it, or null when it is neither.
 * @example
 * parseBooleen("Oui") // => true
 * parseBooleen("peut-être") // => null
 */
export function parseBooleen(cellule: Cellule): boolean | null {
  if (typeof cellule === "boolean") return cellule;
  const texte = typeof cellule === "string" ? cellule.trim().toLowerCase() : (cellule?.valeur ?? "");
  if (VRAIS.has(texte)) return true;
  return FAUX.has(texte) ? false : null;
}
