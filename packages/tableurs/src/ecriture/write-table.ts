import type { CodeFormat } from "./formats.ts";
import type { LignesTable, Table } from "./table.ts";
import { writeCsv } from "./write-csv.ts";
import { writeJson } from "./write-json.ts";
import { writeOds } from "./write-ods.ts";
import { writeXlsx } from "./write-xlsx.ts";

const ECRIVAINS: Readonly<
  Record<CodeFormat, (table: Table, lignes: LignesTable) => AsyncIterable<Uint8Array>>
> = {
  xlsx: writeXlsx,
  ods: writeOds,
  csv: (table, lignes) => writeCsv(table, lignes, "personnes"),
  "csv-machine": (table, lignes) => writeCsv(table, lignes, "machines"),
  json: writeJson,
};

/**
 * Writes a table in one of {@link FORMATS_TABLE}, as bytes that come with its rows. The caller
 * counts the rows before: a format does not hold more than its `lignesMaximum`.
 * @example
 * for await (const octets of writeTable("xlsx", table, lignes)) reponse.write(octets)
 */
export function writeTable(format: CodeFormat, table: Table, lignes: LignesTable): AsyncIterable<Uint8Array> {
  return ECRIVAINS[format](table, lignes);
}
