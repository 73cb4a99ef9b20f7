// The words: questions, classes, obligations, reasons, in French. Apart, so that the engine stays small.
export { type AutoriteDuSysteme, listAutorites } from "./wording/list-autorites.ts";
export { type Explication, explainClassement } from "./wording/explain-classement.ts";
export { getLibelleObligation } from "./wording/get-libelle-obligation.ts";
export type { LibelleObligation } from "./wording/libelles-obligations.ts";
export { getLibelleContradiction } from "./wording/get-libelle-contradiction.ts";
export { formatOptionsInconnues } from "./wording/format-options-inconnues.ts";
export { formatReponse } from "./wording/format-reponse.ts";
export { getQuestion, type Question } from "./wording/get-question.ts";
export { listQuestions } from "./wording/list-questions.ts";
export type { TexteQuestion } from "./wording/texte-question.ts";
export { LIBELLES_CLASSES, LIBELLES_DRAPEAUX, LIBELLES_ROLES } from "./wording/libelles-classes.ts";
export { LIBELLES_REGLES } from "./wording/libelles-regles.ts";
export { LIBELLES_STATUT_OBLIGATION } from "./wording/libelles-statut-obligation.ts";
export { LIBELLES_RAISONS_DATE } from "./wording/libelles-raisons-date.ts";
export { LIBELLES_PREUVES } from "./wording/libelles-preuves.ts";
export {
  LIBELLES_AUTORITES,
  LIBELLES_CONTRADICTIONS,
  LIBELLES_INTERPRETATIONS,
} from "./wording/libelles-doutes.ts";
