import { getPortes } from "../classement/list-outcomes.ts";
import type { CompiledRule, Program } from "../moteur/create-program.ts";
import { listReads } from "../moteur/create-program.ts";
import type { FactSlots } from "../moteur/layout.ts";

/** What has to run again when one fact changes. */
export interface FaitDecisif {
  readonly place: FactSlots;
  /** Instructions of the rules of the class that rest on it, in order. */
  readonly code: Int16Array;
  readonly contradictions: Program["contradictions"];
  /** The fact implies another, or is implied: everything runs again. */
  readonly isLinked: boolean;
}

/** Facts on which the class rests, and the rules that give it. */
export interface PlanDecisives {
  readonly facts: readonly FaitDecisif[];
  readonly code: Int16Array;
}

const plans = new WeakMap<Program, PlanDecisives>();

/** The plan of a program; drawn once. */
export function planDecisives(program: Program): PlanDecisives {
  let plan = plans.get(program);
  if (plan === undefined) plans.set(program, (plan = drawPlan(program)));
  return plan;
}

function drawPlan(program: Program): PlanDecisives {
  const { scope, classes } = getPortes(program);
  const targets = new Set([scope, ...classes.flatMap(({ slots }) => slots)]);
  const needed = new Set<string>();
  for (const compiled of [...program.rules].reverse()) {
    if (!targets.has(compiled.slot) && !needed.has(compiled.rule.id)) continue;
    needed.add(compiled.rule.id);
    for (const id of compiled.rules) needed.add(id);
  }
  const rules = program.rules.filter(({ rule }) => needed.has(rule.id));
  const read = new Set(rules.flatMap(({ facts }) => facts));
  // An answer that implies one of those bears on the class without being read.
  for (const implication of program.implications)
    if (read.has(implication.implies[0])) read.add(implication.if[0]);
  const ids = [...read];
  const linked = new Set(
    program.implications.flatMap((implication) => [implication.if[0], implication.implies[0]] as string[]),
  );
  const facts = ids.flatMap((id): readonly FaitDecisif[] => {
    const place = program.layout.facts.get(id);
    if (place === undefined) return [];
    return [
      {
        place,
        code: joinCode(program, listRulesAfter(rules, id)),
        contradictions: program.contradictions.filter(({ contradiction }) =>
          listReads(contradiction.when).facts.has(id),
        ),
        isLinked: linked.has(id),
      },
    ];
  });
  return { facts, code: joinCode(program, rules) };
}

/** Instructions of some rules, one after the other. */
function joinCode({ code }: Program, rules: readonly CompiledRule[]): Int16Array {
  return Int16Array.from(rules.flatMap(({ start, end }) => [...code.subarray(start, end)]));
}

/** Rules that look at the fact, or at a rule that does. */
function listRulesAfter(rules: readonly CompiledRule[], fact: string): readonly CompiledRule[] {
  const touched = new Set<string>();
  return rules.filter((compiled) => {
    const isTouched = compiled.facts.includes(fact) || compiled.rules.some((id) => touched.has(id));
    if (isTouched) touched.add(compiled.rule.id);
    return isTouched;
  });
}
