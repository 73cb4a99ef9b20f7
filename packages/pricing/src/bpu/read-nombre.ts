import type { CodeErreurBpu } from "./cellule.ts";

/** A number of a cell, or why it is not one. */
export type NombreLu<T> = { readonly valeur: T } | { readonly code: CodeErreurBpu; readonly attendu: string };

const AMBIGU = /^-?\d{1,3}([.,]\d{3})+([.,]\d+)?$/;

/**
 * Reads a number of a cell: a typed number, or text written the French way. A number with a point is refused, with its
 * two readings when it has two: nothing is guessed about money.
 */
export function readNombre<T>(
  cellule: string | number,
  parse: (texte: string) => T,
  parseFr: (texte: string) => T,
  exemple: string,
): NombreLu<T> {
  try {
    // A typed number is written by the engine in its shortest exact form: what does not fit the type is refused, never rounded.
    return { valeur: typeof cellule === "number" ? parse(toTexte(cellule)) : parseFr(cellule) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    if (typeof cellule === "string" && cellule.includes(".") && AMBIGU.test(cellule.trim())) {
      return {
        code: "nombre-ambigu",
        attendu: `${listLectures(cellule.trim())} ; écrire par exemple ${exemple}`,
      };
    }
    return { code: "nombre-illisible", attendu: `un nombre écrit à la française, par exemple ${exemple}` };
  }
}

/** At least two decimals, so that 950 and 14.5 are unit prices; other types drop what they do not need. */
function toTexte(nombre: number): string {
  const texte = String(nombre);
  if (!/^-?\d+(\.\d+)?$/.test(texte)) return texte;
  const decimales = texte.split(".")[1]?.length ?? 0;
  return decimales >= 2 ? texte : `${texte}${decimales === 0 ? ".00" : "0"}`;
}

/** « 1.234 » is 1 234 or 1,234; « 1,234.56 » is 1 234,56 or a slip. */
function listLectures(texte: string): string {
  const dernier = Math.max(texte.lastIndexOf("."), texte.lastIndexOf(","));
  const chiffres = (part: string): string => part.replace(/[.,]/g, "");
  const milliers = groupe(chiffres(texte));
  const decimal = `${groupe(chiffres(texte.slice(0, dernier)))},${texte.slice(dernier + 1)}`;
  return `lisible « ${milliers} » ou « ${decimal} », le point n'est donc pas admis`;
}

function groupe(chiffres: string): string {
  return chiffres.replace(/\B(?=(?:\d{3})+$)/g, "\u202F");
}
