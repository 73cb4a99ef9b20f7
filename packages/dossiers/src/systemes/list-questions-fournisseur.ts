import { getLibelleObligation } from "@ia-territoires/compliance/wording";
import type { Source } from "@ia-territoires/core";
import type { ExamenSysteme } from "./examine-systeme.ts";
import { listInconnus } from "./list-inconnus.ts";

/** What to ask the vendor, and why. */
export interface QuestionFournisseur {
  /** `verification`: the law puts it on the vendor; `reponse`: an answer that the body does not have. */
  readonly genre: "verification" | "reponse";
  readonly id: string;
  readonly texte: string;
  readonly pourquoi: string;
  readonly sources: readonly Source[];
}

/**
 * Lists what to ask the vendor of a system: what the law puts on it, then the answers that nobody in the body has and
 * that the vendor may know.
 * @example
 * listQuestionsFournisseur(examen)[0].id // of a chatbot: => "v-50-1"
 */
export function listQuestionsFournisseur(examen: ExamenSysteme): readonly QuestionFournisseur[] {
  const { textVersion } = examen.classement;
  const verifications = examen.obligations.vendorChecks.map(({ id, sources }) => {
    const { titre, elu, fournisseur } = getLibelleObligation(id, textVersion);
    return { genre: "verification" as const, id, texte: fournisseur ?? elu, pourquoi: titre, sources };
  });
  const reponses = listInconnus(examen)
    .filter(({ aupresDe }) => aupresDe === "fournisseur")
    .map(({ id, texte, pourquoi, sources }) => ({ genre: "reponse" as const, id, texte, pourquoi, sources }));
  return [...verifications, ...reponses];
}
