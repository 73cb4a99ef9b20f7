import { type DocumentRapport, renderDocx, renderPdf } from "@ia-territoires/documents";
import type { Rapport } from "@ia-territoires/reporting";
import { buildFeuillesRapport, buildFeuilleTableau } from "@ia-territoires/reporting/feuilles";
import { FORMATS_TABLE, writeClasseur, writeFeuilleCsv } from "@ia-territoires/tableurs";
import { ErreurMetier } from "../trpc/erreur-metier.ts";

/** Formats of a saved report. */
export const FORMATS_RAPPORT = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: FORMATS_TABLE.xlsx.typeMedia,
  ods: FORMATS_TABLE.ods.typeMedia,
  json: FORMATS_TABLE.json.typeMedia,
  csv: FORMATS_TABLE.csv.typeMedia,
} as const;

export type FormatRapport = keyof typeof FORMATS_RAPPORT;

/** Whether a text is one of {@link FORMATS_RAPPORT}. */
export function isFormatRapport(texte: string): texte is FormatRapport {
  return Object.hasOwn(FORMATS_RAPPORT, texte);
}

/** Rows of all tables that pages hold; a workbook holds any number. */
export const LIGNES_IMPRIMEES_MAXIMUM = 3_000;

/**
 * Writes a drawn report: pages with charts and tables, a workbook whose figures stay alive, the whole in JSON, one table
 * in CSV.
 *
 * Refuses (ErreurMetier) `rapport-trop-long` for pages of more than {@link LIGNES_IMPRIMEES_MAXIMUM} rows, and
 * `tableau-inconnu` for a CSV that names none.
 * @example
 * await writeRapport("xlsx", { rapport, modele, tableau: null }) // => Uint8Array, "PK…"
 */
export async function writeRapport(
  format: FormatRapport,
  { rapport, modele, tableau }: { rapport: Rapport; modele: DocumentRapport; tableau: string | null },
): Promise<Uint8Array> {
  if (format === "pdf") return renderPdf(checkLongueur(modele));
  if (format === "docx") return renderDocx(checkLongueur(modele));
  if (format === "json") return new TextEncoder().encode(JSON.stringify(rapport, null, 2));
  if (format === "csv") return writeFeuilleCsv(buildFeuilleTableau(findTableau(rapport, tableau)));
  return writeClasseur(format, "Rapport semestriel", buildFeuillesRapport(rapport));
}

function checkLongueur(modele: DocumentRapport): DocumentRapport {
  const nombre = modele.tableaux.reduce((somme, { lignes }) => somme + lignes.length, 0);
  if (nombre <= LIGNES_IMPRIMEES_MAXIMUM) return modele;
  throw new ErreurMetier(
    "UNPROCESSABLE_CONTENT",
    "rapport-trop-long",
    `Les tableaux de ce rapport ont ${nombre.toLocaleString("fr-FR")} lignes ; ${LIGNES_IMPRIMEES_MAXIMUM.toLocaleString("fr-FR")} au plus s'impriment ici : choisissez XLSX ou ODS, ou imprimez depuis l'écran.`,
    { maximum: LIGNES_IMPRIMEES_MAXIMUM },
  );
}

function findTableau({ tableaux }: Rapport, code: string | null) {
  const tableau = tableaux.find((autre) => autre.code === code);
  if (tableau !== undefined) return tableau;
  const codes = tableaux.map((autre) => autre.code).join(", ");
  throw new ErreurMetier(
    "BAD_REQUEST",
    "tableau-inconnu",
    `Un CSV est fait d'un tableau, à nommer dans « tableau » : ${codes}.`,
    { tableaux: tableaux.map((autre) => autre.code) },
  );
}
