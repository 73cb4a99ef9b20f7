import type { CodeTableau, Rapport } from "@ia-territoires/reporting";
import { buildFeuillesRapport, buildFeuilleTableau } from "@ia-territoires/reporting/feuilles";
import { writeClasseur, writeFeuilleCsv } from "@ia-territoires/tableurs/navigateur";
import type { FormatRapport } from "./protocole.ts";

interface Choix {
  readonly format: FormatRapport;
  readonly tableau?: CodeTableau | undefined;
}

/** Writes a report: a workbook whose figures stay alive, the whole in JSON, or one table in CSV. */
export async function writeRapport(
  rapport: Rapport,
  { format, tableau: code }: Choix,
): Promise<Uint8Array<ArrayBuffer>> {
  if (format === "json") return new TextEncoder().encode(JSON.stringify(rapport, null, 2));
  if (format !== "csv") {
    return (await writeClasseur(format, "Rapport semestriel", buildFeuillesRapport(rapport))).slice();
  }
  const tableau = rapport.tableaux.find((autre) => autre.code === code);
  if (tableau === undefined) throw new RangeError("Un tableau du rapport est attendu.");
  return writeFeuilleCsv(buildFeuilleTableau(tableau));
}
