import type { Cellule } from "./cellule.ts";

const BLANCS = /[\s\u00a0\u202f]/gu;
const SIMPLE = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * Reads a number as people write it, or null when it is none: spaces between groups, decimal comma or point, a sign, an
 * euro sign, brackets for a negative amount. « 1,234 » has one comma: it is a decimal one, as in France; with both
 * signs, the last one is the decimal sign.
 * @example
 * parseNombre("1 234,56 €") // => "1234.56"
 * parseNombre("1,234.56") // => "1234.56"
 * parseNombre("12/03") // => null
 */
export function parseNombre(cellule: Cellule): string | null {
  if (cellule === null || typeof cellule === "boolean") return null;
  if (typeof cellule === "object") return cellule.genre === "nombre" ? cellule.valeur : null;
  let texte = cellule
    .normalize("NFKC")
    .replace(BLANCS, "")
    .replace(/^€|€$|^EUR|EUR$/i, "")
    .replace("\u2212", "-");
  if (/^\(.+\)$/.test(texte)) texte = `-${texte.slice(1, -1)}`;
  if (!/^[+-]?[\d.,']+$/.test(texte)) return null;
  texte = toPoint(texte.replaceAll("'", ""));
  if (!SIMPLE.test(texte) || texte.length > 40) return null;
  const negatif = texte.startsWith("-");
  const [entier = "", decimales] = texte.replace(/^[+-]/, "").split(".");
  const chiffres = `${entier.replace(/^0+(?=\d)/, "")}${decimales === undefined ? "" : `.${decimales}`}`;
  return negatif && /[1-9]/.test(chiffres) ? `-${chiffres}` : chiffres;
}

/** Leaves one decimal sign, a point: the last of two kinds, the only one of its kind; several of one kind make groups. */
function toPoint(texte: string): string {
  const virgule = texte.lastIndexOf(",");
  const point = texte.lastIndexOf(".");
  const decimal = virgule > point ? "," : ".";
  const groupes = decimal === "," ? "." : ",";
  const sansGroupes = removeGroupes(texte, groupes);
  if (sansGroupes === null) return "";
  const parties = sansGroupes.split(decimal);
  if (parties.length > 2) return removeGroupes(sansGroupes, decimal) ?? "";
  return parties.join(".");
}

/** Takes away signs between groups of three digits; null when they are elsewhere. */
function removeGroupes(texte: string, signe: string): string | null {
  if (!texte.includes(signe)) return texte;
  const [entier = "", ...suite] = texte.split(signe === "," ? "." : ",");
  const [premier = "", ...groupes] = entier.split(signe);
  if (suite.some((partie) => partie.includes(signe))) return null;
  if (!/^[+-]?\d{1,3}$/.test(premier) || groupes.some((groupe) => !/^\d{3}$/.test(groupe))) return null;
  return [entier.replaceAll(signe, ""), ...suite].join(signe === "," ? "." : ",");
}
