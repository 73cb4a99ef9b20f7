import { writeOds as writeClasseur } from "hucre/ods";
import { buildColonnesFeuille } from "./build-colonnes-feuille.ts";
import { cleanNomFeuille } from "./clean-nom-feuille.ts";
import type { LignesTable, Table } from "./table.ts";
import { toValeurFeuille, type ValeurFeuille } from "./to-valeur-feuille.ts";

/**
 * Writes an ODS in one piece: its library holds every row until the last one, hence the cap of {@link FORMATS_TABLE}.
 * @example
 * for await (const octets of writeOds(table, lignes)) reponse.write(octets)
 */
export async function* writeOds(table: Table, lignes: LignesTable): AsyncGenerator<Uint8Array> {
  const { titre, colonnes, fuseau = "Europe/Paris" } = table;
  const rows: ValeurFeuille[][] = [colonnes.map((colonne) => colonne.titre)];
  for await (const ligne of lignes) {
    rows.push(colonnes.map((colonne, rang) => toValeurFeuille(ligne[rang] ?? null, colonne, fuseau)));
  }
  yield await writeClasseur({
    sheets: [{ name: cleanNomFeuille(titre), columns: buildColonnesFeuille(colonnes), rows }],
    properties: { title: titre },
  });
}
