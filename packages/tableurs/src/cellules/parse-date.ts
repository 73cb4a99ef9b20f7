import type { Cellule } from "./cellule.ts";

const JMA = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s.*)?$/;
const AMJ = /^(\d{4})-(\d{2})-(\d{2})(?:[T\s].*)?$/;
const JOURS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads a day as people write it in France, or null when it is none: JJ/MM/AAAA (also with points or dashes), or ISO; the
 * time of a moment is left out. Never the American order.
 * @example
 * parseDate("2/3/2026") // => "2026-03-02"
 * parseDate("03/13/2026") // => null
 * parseDate("31/02/2026") // => null
 */
export function parseDate(cellule: Cellule): string | null {
  if (cellule === null || typeof cellule === "boolean") return null;
  if (typeof cellule === "object") return cellule.genre === "nombre" ? null : cellule.valeur.slice(0, 10);
  const texte = cellule.trim();
  const [, jour, mois, annee] = JMA.exec(texte) ?? [];
  const [, an, me, jo] = AMJ.exec(texte) ?? [];
  const parties = [annee ?? an, mois ?? me, jour ?? jo].map(Number);
  const [a = Number.NaN, m = Number.NaN, j = Number.NaN] = parties;
  if (!Number.isInteger(a) || a < 1000 || j < 1 || j > (JOURS[m - 1] ?? 0)) return null;
  if (m === 2 && j === 29 && !isBissextile(a)) return null;
  return [String(a).padStart(4, "0"), String(m).padStart(2, "0"), String(j).padStart(2, "0")].join("-");
}

function isBissextile(annee: number): boolean {
  return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0);
}
