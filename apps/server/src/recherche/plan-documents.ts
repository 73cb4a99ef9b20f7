import type { NomModeleMission } from "../documents/modeles.ts";

/** What people type to name a document. A word of three letters or more may be the beginning of one of these. */
const NOMS: Readonly<Record<NomModeleMission, readonly string[]>> = {
  devis: ["devis", "document", "pdf", "word", "docx"],
  "projet-deliberation": ["projet", "deliberation", "acte", "document", "pdf", "word", "docx"],
  convention: ["convention", "acte", "document", "pdf", "word", "docx"],
};
/** Words that join the others and seek nothing. */
const LIENS: ReadonlySet<string> = new Set(["de", "du", "des", "la", "le", "les", "d", "l", "pour"]);

/** A kind of document sought, and the words that its dossier must have. */
export interface DocumentCherche {
  readonly modele: NomModeleMission;
  readonly mots: readonly string[];
}

/**
 * Reads which documents are sought: those named among the words, each with the words that are left; every act of a
 * mission when no document is named.
 *
 * @example
 * planDocuments(["convention", "caen"]) // => [{ modele: "convention", mots: ["caen"] }]
 * planDocuments(["caen"]).map(({ modele }) => modele) // => ["projet-deliberation", "convention"]
 */
export function planDocuments(mots: readonly string[]): readonly DocumentCherche[] {
  const nommes = (Object.keys(NOMS) as NomModeleMission[]).flatMap((modele): DocumentCherche[] => {
    const reste = mots.filter((mot) => !isNom(modele, mot));
    return reste.length === mots.length ? [] : [{ modele, mots: reste.filter((mot) => !LIENS.has(mot)) }];
  });
  if (nommes.length === 0) return ACTES.map((modele) => ({ modele, mots }));
  // « convention caen » names one document: the others would seek the word « convention » in a dossier.
  const moinsDeMots = Math.min(...nommes.map(({ mots: reste }) => reste.length));
  return nommes.filter(({ mots: reste }) => reste.length === moinsDeMots);
}

const ACTES = ["projet-deliberation", "convention"] as const satisfies readonly NomModeleMission[];

function isNom(modele: NomModeleMission, mot: string): boolean {
  return mot.length >= 3 && NOMS[modele].some((nom) => nom.startsWith(mot) || mot === `${nom}s`);
}
