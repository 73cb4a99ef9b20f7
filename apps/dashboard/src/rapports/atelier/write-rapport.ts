import type { CodeTableau, Rapport } from "@ia-territoires/reporting";
import { buildFeuillesRapport } from "@ia-territoires/reporting/feuilles";
import { writeClasseur } from "@ia-territoires/tableurs/navigateur";
import { formatCsv } from "../../affichage/format-csv.ts";
import { formatCellule } from "../format-cellule.ts";
import type { FormatRapport } from "./protocole.ts";

interface Choix {
  readonly format: FormatRapport;
  readonly tableau?: CodeTableau | undefined;
}

/** Writes a report: a workbook whose totals stay alive, the whole in JSON, or one table in CSV. */
export async function writeRapport(
  rapport: Rapport,
  { format, tableau }: Choix,
): Promise<Uint8Array<ArrayBuffer>> {
  if (format === "json") return encode(JSON.stringify(rapport, null, 2));
  if (format === "csv") return encode(writeCsv(rapport, tableau));
  return (await writeClasseur(format, "Rapport semestriel", buildFeuillesRapport(rapport))).slice();
}

const encode = (texte: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(texte);

function writeCsv({ tableaux }: Rapport, code: CodeTableau | undefined): string {
  const tableau = tableaux.find((autre) => autre.code === code);
  if (tableau === undefined) throw new RangeError("Un tableau du rapport est attendu.");
  const { colonnes, lignes, total } = tableau;
  const write = (cellules: readonly (string | number | boolean | null)[]): readonly string[] =>
    colonnes.map(({ type }, place) => formatCellule(cellules[place] ?? null, type, "fichier"));
  return formatCsv([
    colonnes.map(({ titre, note }) => (note === undefined ? titre : `${titre} (${note})`)),
    ...lignes.map(({ cellules }) => write(cellules)),
    ...(total === null ? [] : [write(total)]),
  ]);
}
