import { type CodeFormat, type LignesTable, type Table, writeTable } from "../src/index.ts";

/** Writes a whole table and joins its chunks. */
export async function writeEntier(
  format: CodeFormat,
  table: Table,
  lignes: LignesTable,
): Promise<Uint8Array> {
  const morceaux: Uint8Array[] = [];
  for await (const morceau of writeTable(format, table, lignes)) morceaux.push(morceau);
  return new Uint8Array(Buffer.concat(morceaux));
}
