// What is computed once is computed here, before any test: a mutant in it then faces every test, not the first one only.
import { listDecisiveAnswers, listNextQuestions } from "../src/index.ts";
import { classify, oblige } from "./ask.ts";
import { COMMUNE } from "./golden/cas-dore.ts";

for (const jour of ["2026-07-26", "2026-07-27"]) {
  const classement = classify(COMMUNE, jour);
  oblige(classement);
  listNextQuestions(classement);
  listDecisiveAnswers(classement);
}
