import type { FactId } from "../faits/faits.ts";
import { QUESTIONS_ANNEXE_III } from "./questions-annexe-iii.ts";
import { QUESTIONS_BIOMETRIE } from "./questions-biometrie.ts";
import { QUESTIONS_ORGANISME } from "./questions-organisme.ts";
import { QUESTIONS_PERSONNES } from "./questions-personnes.ts";
import { QUESTIONS_PRATIQUES } from "./questions-pratiques.ts";
import { QUESTIONS_PRODUITS } from "./questions-produits.ts";
import { QUESTIONS_SYSTEME } from "./questions-systeme.ts";
import { QUESTIONS_TRANSPARENCE } from "./questions-transparence.ts";
import type { TextesQuestions } from "./texte-question.ts";

/** The words of every question; the type fails to compile when one is missing. */
export const TEXTES_QUESTIONS: TextesQuestions<FactId> = {
  ...QUESTIONS_SYSTEME,
  ...QUESTIONS_PRATIQUES,
  ...QUESTIONS_BIOMETRIE,
  ...QUESTIONS_ANNEXE_III,
  ...QUESTIONS_PRODUITS,
  ...QUESTIONS_TRANSPARENCE,
  ...QUESTIONS_ORGANISME,
  ...QUESTIONS_PERSONNES,
};
