// The words of the documents made from a register: parts, sentences and articles. Apart: they bring the packs of law.
export { explainDevoir } from "./modeles/explain-devoir.ts";
export { type NomsPhrase, fillPhrase } from "./modeles/fill-phrase.ts";
export type { ModeleRedige, PartieModele } from "./modeles/modele.ts";
export { MODELE_AIPD } from "./modeles/modele-aipd.ts";
export { MODELE_NOTE_JURIDIQUE, MODELE_RAPPORT_AUDIT } from "./modeles/modele-analyse.ts";
export { MODELE_CHARTE } from "./modeles/modele-charte.ts";
export { MODELE_ETAT_FORMATIONS } from "./modeles/modele-formations.ts";
export { MODELE_FRIA } from "./modeles/modele-fria.ts";
export { MODELE_MENTION_CRPA } from "./modeles/modele-mention-crpa.ts";
export { MODELE_NOTICE } from "./modeles/modele-notice.ts";
export { MODELE_QUESTIONNAIRE } from "./modeles/modele-questionnaire.ts";
