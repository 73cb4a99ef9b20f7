// The public face of @ia-territoires/compliance; see README.md.
export { classifySystem } from "./classement/classify-system.ts";
export type {
  Classement,
  LectureContestee,
  NationalFinding,
  OptionsClassement,
  Outcome,
  OutcomeFound,
} from "./classement/classement.ts";
export { OUTCOMES } from "./classement/classement.ts";
export { type CodeRefus, CODES_REFUS } from "./classement/codes.ts";
export { listObligations } from "./obligations/list-obligations.ts";
export type { ObligationDue, Obligations, RaisonDate } from "./obligations/obligation-due.ts";
export { type DifferencesObligations, diffObligations } from "./obligations/diff-obligations.ts";
export { listNextQuestions, type ProchaineQuestion } from "./questions/list-next-questions.ts";
export { type Fait, type FactId, FACT_IDS, FAITS, type OptionOf } from "./faits/faits.ts";
export type { Faits, ReponseDetaillee } from "./faits/reponse.ts";
export { calculateEmpreinte } from "./empreinte/calculate-empreinte.ts";
export type { Ruleset } from "./packs/build-ruleset.ts";
export { createRuleset } from "./packs/create-ruleset.ts";
export { listPackErrors } from "./packs/list-pack-errors.ts";
export { RULESET } from "./packs/ruleset.ts";
export type {
  Autorite,
  Axis,
  Citation,
  Contradiction,
  DateRule,
  Entry,
  Implication,
  Interpretation,
  LawPack,
  Obligation,
  Provision,
  Role,
  Rule,
  TextVersion,
} from "./packs/pack.ts";
export type { Condition } from "./packs/condition.ts";
export type { TraceEntry } from "./moteur/trace.ts";
export { listDecisiveAnswers } from "./decisives/list-decisive-answers.ts";
export type { Changement, ReponseDecisive } from "./decisives/reponses-decisives.ts";
