import { FACT_IDS } from "../faits/faits.ts";
import type { TextVersion } from "../packs/pack.ts";
import { getQuestion } from "./get-question.ts";
import type { Question } from "./get-question.ts";

/**
 * Lists every question, in the order of the themes; `listNextQuestions` gives the order in which to ask them.
 *
 * @example
 * listQuestions()[0].question.endsWith("?") // => true
 */
export function listQuestions(textVersion: TextVersion = "AIA-2026-07-27"): readonly Question[] {
  return FACT_IDS.map((fact) => getQuestion(fact, textVersion));
}
