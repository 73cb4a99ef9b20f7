import type { ColonneTable, TypeColonne } from "./table.ts";

const FORMATS: Partial<Record<TypeColonne, string>> = {
  code: "@",
  entier: "#,##0",
  montant: '#,##0.00 "€"',
  date: "dd/mm/yyyy",
  instant: "dd/mm/yyyy hh:mm",
};
const LARGEURS: Readonly<Record<TypeColonne, number>> = {
  texte: 32,
  code: 16,
  entier: 12,
  nombre: 12,
  montant: 14,
  date: 12,
  instant: 17,
  booleen: 8,
};

/**
 * Describes columns to the library that writes sheets: number format and width.
 * @example
 * buildColonnesFeuille([{ cle: "date", titre: "Date", type: "date" }]) // => [{ numFmt: "dd/mm/yyyy", width: 12 }]
 */
export function buildColonnesFeuille(
  colonnes: readonly ColonneTable[],
): { readonly width: number; readonly numFmt?: string }[] {
  return colonnes.map(({ type, titre }) => {
    const numFmt = FORMATS[type];
    return { width: Math.max(LARGEURS[type], titre.length + 2), ...(numFmt === undefined ? {} : { numFmt }) };
  });
}
