import { quoteInput } from "@ia-territoires/core";
import { buildNoteJuridique, buildRapportAudit } from "./build-analyses.ts";
import { buildFiche } from "./build-fiche.ts";
import { buildGrilleSysteme } from "./build-grille-systeme.ts";
import { buildAipd, buildFria } from "./build-impacts.ts";
import { buildCharte, buildMentionCrpa, buildNotice, buildQuestionnaire } from "./build-informations.ts";
import type { BuildNote, ChargeNote } from "./charge-note.ts";
import type { ContenuNote } from "./contenu-note.ts";
import type { NomNote } from "./noms-notes.ts";

const NOTES: Readonly<Record<NomNote, BuildNote>> = {
  "fiche-systeme": buildFiche,
  "note-juridique": buildNoteJuridique,
  "rapport-audit": buildRapportAudit,
  aipd: buildAipd,
  fria: buildFria,
  "mention-crpa": buildMentionCrpa,
  "notice-information": buildNotice,
  "questionnaire-fournisseur": buildQuestionnaire,
  "charte-usage": buildCharte,
  "grille-clauses": buildGrilleSysteme,
};

/**
 * Makes what a document of a system says: its parts with their articles, from the answers kept and the law of the day.
 * What nobody said is null, to complete; nothing is invented.
 *
 * Refuses by RangeError a name that is none of {@link NomNote}.
 * @example
 * buildNoteSysteme("fria", { systeme, examen, organisme: { nom: "Commune d'essai" } }).signatures // => ["Responsable du déploiement"]
 */
export function buildNoteSysteme(nom: NomNote, charge: ChargeNote): ContenuNote {
  if (!Object.hasOwn(NOTES, nom)) throw new RangeError(`Document inconnu ${quoteInput(nom)}.`);
  return NOTES[nom](charge);
}
