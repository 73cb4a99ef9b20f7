import { writeXlsxStream } from "hucre/xlsx";
import { buildColonnesFeuille } from "./build-colonnes-feuille.ts";
import { cleanNomFeuille } from "./clean-nom-feuille.ts";
import type { LignesTable, Table } from "./table.ts";
import { toValeurFeuille } from "./to-valeur-feuille.ts";

/**
 * Writes an XLSX as its rows come: typed cells, French headings on a row that stays in sight, texts that are never
 * formulas. Memory does not grow with the rows.
 * @example
 * for await (const octets of writeXlsx(table, lignes)) reponse.write(octets)
 */
export function writeXlsx(table: Table, lignes: LignesTable): AsyncIterable<Uint8Array> {
  const { titre, colonnes, fuseau = "Europe/Paris" } = table;
  async function* rows() {
    for await (const ligne of lignes) {
      yield colonnes.map((colonne, rang) => toValeurFeuille(ligne[rang] ?? null, colonne, fuseau));
    }
  }
  return writeXlsxStream(rows(), {
    name: cleanNomFeuille(titre),
    columns: buildColonnesFeuille(colonnes).map((colonne, rang) => ({
      ...colonne,
      header: colonnes[rang]?.titre ?? "",
    })),
    freezePane: { rows: 1 },
    maxRowsPerSheet: Number.POSITIVE_INFINITY,
  });
}
