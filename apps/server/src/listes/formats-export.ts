import { FORMATS_TABLE, type FormatTable } from "@ia-territoires/tableurs";

/** Formats of the exports of every list: those of a spreadsheet, and a PDF to print, for lists people read. */
export const FORMATS_EXPORT = {
  ...FORMATS_TABLE,
  pdf: { libelle: "PDF", extension: "pdf", typeMedia: "application/pdf", lignesMaximum: 2_000 },
} as const satisfies Readonly<Record<string, FormatTable>>;

export type FormatExport = keyof typeof FORMATS_EXPORT;
/** Most rows of each format, as literal types: a screen that tells them cannot tell another figure. */
export type PlafondsExport = {
  readonly [Format in FormatExport]: (typeof FORMATS_EXPORT)[Format]["lignesMaximum"];
};

/** Most rows of one export, whatever its format: their identifiers are held while it is written. */
export const EXPORT_MAXIMUM = 1_000_000;

/** Whether a text is one of {@link FORMATS_EXPORT}. */
export function isFormatExport(texte: string): texte is FormatExport {
  return Object.hasOwn(FORMATS_EXPORT, texte);
}
