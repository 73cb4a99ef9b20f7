import type { FormatExport } from "@ia-territoires/server/api";

/** Formats of the exports, in the order of the menu, each with who it is for. */
export const FORMATS_EXPORT: readonly { readonly format: FormatExport; readonly libelle: string }[] = [
  { format: "xlsx", libelle: "Excel (XLSX)" },
  { format: "ods", libelle: "LibreOffice (ODS)" },
  { format: "csv", libelle: "CSV pour tableur français" },
  { format: "pdf", libelle: "PDF à imprimer" },
  { format: "csv-machine", libelle: "CSV pour programme" },
  { format: "json", libelle: "JSON" },
];
