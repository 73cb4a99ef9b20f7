import exceljs from "exceljs";
import * as sheetjs from "xlsx";
import type { CodeFormat } from "../src/index.ts";

/** A file read back by a library that had no part in writing it. */
export interface Relu {
  readonly titres: readonly string[];
  /** Values as that reader gives them: numbers, texts, booleans, `Date`, null. */
  readonly lignes: readonly (readonly unknown[])[];
}

/**
 * Reads an export back with a second reader: exceljs for XLSX, SheetJS for ODS and CSV, the platform for JSON. For tests
 * only: neither is let near the files of users.
 */
export async function relire(format: CodeFormat, octets: Uint8Array): Promise<Relu> {
  if (format === "json") {
    const objets = JSON.parse(new TextDecoder().decode(octets)) as Record<string, unknown>[];
    return { titres: Object.keys(objets[0] ?? {}), lignes: objets.map((objet) => Object.values(objet)) };
  }
  const [titres = [], ...lignes] = format === "xlsx" ? await readXlsx(octets) : readSheetjs(format, octets);
  return { titres: titres.map(String), lignes };
}

async function readXlsx(octets: Uint8Array): Promise<unknown[][]> {
  const classeur = new exceljs.Workbook();
  await classeur.xlsx.load(octets.slice().buffer);
  const lignes: unknown[][] = [];
  classeur.worksheets[0]?.eachRow((ligne) => {
    if (Array.isArray(ligne.values))
      lignes.push(Array.from(ligne.values.slice(1), (valeur) => valeur ?? null));
  });
  return lignes;
}

function readSheetjs(format: CodeFormat, octets: Uint8Array): unknown[][] {
  const csv = format !== "ods";
  const classeur = csv
    ? sheetjs.read(new TextDecoder().decode(octets), {
        type: "string",
        raw: true,
        FS: format === "csv" ? ";" : ",",
      })
    : sheetjs.read(octets, { cellDates: true });
  const feuille = classeur.Sheets[classeur.SheetNames[0] ?? ""];
  return feuille === undefined
    ? []
    : sheetjs.utils.sheet_to_json(feuille, { header: 1, raw: true, defval: null });
}
