import { OUTCOMES, listNextQuestions } from "@ia-territoires/compliance";
import type { Classement, Outcome, ProchaineQuestion } from "@ia-territoires/compliance";

/** How far the answers go. */
export interface Avancement {
  /** A class is found, if only presumed, and no graver one remains possible: there is something to tell. */
  readonly premiereReponse: boolean;
  /** Questions worth asking now, the best first. */
  readonly questions: readonly ProchaineQuestion[];
  /** Of them, those on which the class depends. */
  readonly pourLaClasse: number;
}

/**
 * Tells whether a first answer can be shown, and what to ask next.
 * @example
 * getAvancement(classement).questions[0].fact // of a system without any answer: => "infersOutputs"
 */
export function getAvancement(classement: Classement): Avancement {
  const questions = listNextQuestions(classement);
  return {
    premiereReponse: isPremiereReponse(classement),
    questions,
    pourLaClasse: questions.filter(({ pour }) => pour === "classe").length,
  };
}

function isPremiereReponse({ outcomes, possible }: Classement): boolean {
  const [first] = outcomes;
  if (first === undefined || first.outcome === "undetermined") return false;
  const rang = OUTCOMES.indexOf(first.outcome);
  // The two routes of high risk are one answer.
  const isPlusGrave = (outcome: Outcome): boolean =>
    OUTCOMES.indexOf(outcome) < rang && !outcome.startsWith("high-risk");
  return !possible.some(isPlusGrave);
}
