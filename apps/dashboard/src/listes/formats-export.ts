import type { FormatExport, PlafondsExport } from "@ia-territoires/server/api";

/** Most rows of the format that holds few. */
const PLAFOND_PDF: PlafondsExport["pdf"] = 2_000;

/** Formats of the exports, in the order of the menu, each with who it is for, and its cap where a list may pass it. */
export const FORMATS_EXPORT: readonly {
  readonly format: FormatExport;
  readonly libelle: string;
  readonly plafond?: number;
}[] = [
  { format: "xlsx", libelle: "Excel (XLSX)" },
  { format: "ods", libelle: "LibreOffice (ODS)" },
  { format: "csv", libelle: "CSV pour tableur français" },
  { format: "pdf", libelle: "PDF à imprimer", plafond: PLAFOND_PDF },
  { format: "csv-machine", libelle: "CSV pour programme" },
  { format: "json", libelle: "JSON" },
];
