// The register of AI systems, apart: it alone brings the law, which nobody else has to load.
export type {
  ActionDe,
  ActionSysteme,
  ActionSystemeFaite,
  ContexteSysteme,
  DescriptionSysteme,
  EvenementSysteme,
  RefusSysteme,
  ResultatSysteme,
  SaisieActionPlan,
  TypeActionSysteme,
} from "./systemes/action-systeme.ts";
export { type BudgetsPlan, aggregateBudgets } from "./systemes/aggregate-budgets.ts";
export { CODES_REFUS_SYSTEME, type CodeRefusSysteme } from "./systemes/codes.ts";
export { type NouveauSysteme, createSysteme } from "./systemes/create-systeme.ts";
export { type ExamenSysteme, examineSysteme } from "./systemes/examine-systeme.ts";
export { type Avancement, getAvancement } from "./systemes/get-avancement.ts";
export { getEmpreinteExamen } from "./systemes/get-empreinte-examen.ts";
export { getFormeJuridique } from "./systemes/get-forme-juridique.ts";
export { getLectures } from "./systemes/get-lectures.ts";
export { type EtatSysteme, type StatutSysteme, getStatutSysteme } from "./systemes/get-statut-systeme.ts";
export { LIBELLES_ETAT_ACTION, LIBELLES_STATUT_SYSTEME, LIBELLES_USAGE } from "./systemes/labels.ts";
export { type EcheanceSysteme, listEcheancesSysteme } from "./systemes/list-echeances-systeme.ts";
export { type ReponseInconnue, listInconnus } from "./systemes/list-inconnus.ts";
export { type RaisonDuJour, listRaisonsDate } from "./systemes/list-raisons-date.ts";
export { type QuestionFournisseur, listQuestionsFournisseur } from "./systemes/list-questions-fournisseur.ts";
export { type NomNote, LIBELLES_NOTES, NOMS_NOTES } from "./notes/noms-notes.ts";
export { nextSysteme } from "./systemes/next-systeme.ts";
export { rescreenSysteme } from "./systemes/rescreen-systeme.ts";
export type {
  ActionPlan,
  AvisJuriste,
  ChangementDroit,
  ClasseSysteme,
  DevoirChange,
  EtatAction,
  ExamenGarde,
  LectureTranchee,
  ModificationReponse,
  PreuveSysteme,
  ReponseDonnee,
  Systeme,
  UsageSysteme,
} from "./systemes/systeme.ts";
