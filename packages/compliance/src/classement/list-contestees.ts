import type { Condition } from "../packs/condition.ts";
import { walkCondition } from "../packs/walk-condition.ts";
import { INCONNU, isDecided } from "../moteur/etat.ts";
import { evaluateCondition } from "../moteur/evaluate-condition.ts";
import type { Evaluation } from "../moteur/evaluate.ts";
import type { LectureContestee } from "./classement.ts";

/** Readings that keep a rule undetermined: everything they look at is known, and they differ. */
export function listContestees(evaluation: Evaluation): readonly LectureContestee[] {
  const { program, slots } = evaluation;
  const contestees: LectureContestee[] = [];
  for (const { rule, slot } of program.contestables) {
    if (isDecided(slots[slot] as number)) continue;
    walkCondition(rule.when, (part) => {
      if (part[0] !== "reading" || !isKnown(part, evaluation)) return;
      if (!isDecided(evaluateCondition(part, evaluation)))
        contestees.push({ interpretation: part[1], rule: rule.id });
    });
  }
  return contestees;
}

function isKnown(condition: Condition, evaluation: Evaluation): boolean {
  let known = true;
  walkCondition(condition, (part) => {
    const isLeaf = part[0] === "fact" || part[0] === "any-option" || part[0] === "rule";
    if (isLeaf && evaluateCondition(part, evaluation) === INCONNU) known = false;
  });
  return known;
}
