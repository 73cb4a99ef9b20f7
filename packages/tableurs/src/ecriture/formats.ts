/** A format of export. */
export interface FormatTable {
  readonly libelle: string;
  readonly extension: string;
  readonly typeMedia: string;
  /** Most rows it holds; beyond, another format. */
  readonly lignesMaximum: number;
}

/** Formats that {@link writeTable} writes, row by row; sheets have the cap of the programs that open them. */
export const FORMATS_TABLE = {
  xlsx: {
    libelle: "Excel (XLSX)",
    extension: "xlsx",
    typeMedia: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    lignesMaximum: 1_048_575,
  },
  ods: {
    libelle: "LibreOffice (ODS)",
    extension: "ods",
    typeMedia: "application/vnd.oasis.opendocument.spreadsheet",
    lignesMaximum: 1_048_575,
  },
  csv: {
    libelle: "CSV pour tableur français",
    extension: "csv",
    typeMedia: "text/csv; charset=utf-8",
    lignesMaximum: Number.POSITIVE_INFINITY,
  },
  "csv-machine": {
    libelle: "CSV pour programme",
    extension: "csv",
    typeMedia: "text/csv; charset=utf-8",
    lignesMaximum: Number.POSITIVE_INFINITY,
  },
  json: {
    libelle: "JSON",
    extension: "json",
    typeMedia: "application/json",
    lignesMaximum: Number.POSITIVE_INFINITY,
  },
} as const satisfies Readonly<Record<string, FormatTable>>;

export type CodeFormat = keyof typeof FORMATS_TABLE;
