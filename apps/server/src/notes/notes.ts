import type { DocumentNote } from "@ia-territoires/documents";
import type { SystemeExamine } from "../registre/get-systeme.ts";
import { buildAipd, buildFria } from "./notes-impact.ts";
import {
  buildCharte,
  buildGrilleClauses,
  buildMentionCrpa,
  buildNotice,
  buildQuestionnaire,
} from "./notes-information.ts";
import { buildFiche, buildNoteJuridique, buildRapportAudit } from "./notes-juridiques.ts";

/** The documents made from a system of the register, by the name of their address. */
export const NOTES = {
  "fiche-systeme": buildFiche,
  "note-juridique": buildNoteJuridique,
  "rapport-audit": buildRapportAudit,
  aipd: buildAipd,
  fria: buildFria,
  "mention-crpa": buildMentionCrpa,
  "notice-information": buildNotice,
  "questionnaire-fournisseur": buildQuestionnaire,
  "charte-usage": buildCharte,
  "grille-clauses": buildGrilleClauses,
} as const satisfies Readonly<Record<string, (charge: SystemeExamine) => DocumentNote>>;

export type NomNote = keyof typeof NOTES;

/** Whether a name of document is one of {@link NOTES}. */
export function isNote(nom: string): nom is NomNote {
  return Object.hasOwn(NOTES, nom);
}
