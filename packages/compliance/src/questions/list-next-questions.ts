import { FACT_IDS } from "../faits/faits.ts";
import type { FactId } from "../faits/faits.ts";
import type { Faits } from "../faits/reponse.ts";
import type { Classement } from "../classement/classement.ts";
import type { Condition } from "../packs/condition.ts";
import type { Axis } from "../packs/pack.ts";
import { isDecided, VRAI } from "../moteur/etat.ts";
import { evaluate, runRules, toLectures } from "../moteur/evaluate.ts";
import type { Evaluation } from "../moteur/evaluate.ts";
import { evaluateCondition } from "../moteur/evaluate-condition.ts";
import { getPortes } from "../classement/list-outcomes.ts";
import { listAlternatives } from "../decisives/list-alternatives.ts";
import { getProgram } from "../moteur/get-program.ts";
import type { Ruleset } from "../packs/build-ruleset.ts";
import { RULESET } from "../packs/ruleset.ts";

/** A question worth asking next. */
export interface ProchaineQuestion {
  readonly fact: FactId;
  /** Rules of that kind that the answer may decide, gravest first: why it is asked. */
  readonly rules: readonly string[];
  /** `classe`: the class depends on it; `national`, `obligations`: only what follows does. */
  readonly pour: "classe" | "national" | "obligations";
}

/** Axes by gravity: what is asked first. */
const GRAVITE: readonly Axis[] = [
  "scope",
  "prohibited",
  "annex-iii",
  "derogation",
  "annex-i",
  "transparency",
  "gpai",
  "national-block",
  "role",
  "national-duty",
];
const CLASSE = 7;
const OBLIGATION = GRAVITE.length;

/**
 * Lists the next best questions in order: those of the gravest open gate first, then those that close most gates.
 *
 * A question that no open rule needs is not listed; a question whose use depends on another comes after its answer.
 * Empty when nothing more can be learnt. Contested readings are no questions: see `contestees`.
 * @example
 * listNextQuestions(classifySystem({}, { asOf: "2026-11-25" }))[0].fact // => "infersOutputs"
 * listNextQuestions(classifySystem({ infersOutputs: "non" }, { asOf: "2026-11-25" })).some(({ pour }) => pour === "classe") // => false
 */
export function listNextQuestions(
  classement: Classement,
  ruleset: Ruleset = RULESET,
): readonly ProchaineQuestion[] {
  const { faits, asOf, textVersion, lectures } = classement;
  const program = getProgram(ruleset, textVersion);
  const evaluation = evaluate(program, faits, asOf, toLectures(program, lectures));
  const asked = new Map<FactId, { rank: number; readonly rules: Map<string, number> }>();
  const connus = new Map<Condition, readonly FactId[]>();
  const ask = (when: Condition, rule: string, rank: number): void => {
    for (const fact of listOpenFacts(when, { evaluation, faits, connus })) {
      const known = asked.get(fact) ?? { rank, rules: new Map<string, number>() };
      known.rank = Math.min(known.rank, rank);
      // A national duty bears the name of its rule: the gravest of the two is why it is asked.
      known.rules.set(rule, Math.min(rank, known.rules.get(rule) ?? rank));
      asked.set(fact, known);
    }
  };
  const isOut = classement.outcomes.some(({ outcome }) => outcome === "out-of-scope");
  for (const { rule, slot } of program.rules) {
    const rank = GRAVITE.indexOf(rule.axis);
    if (rank < 0 || isDecided(evaluation.slots[slot] as number) || isIdle(rule.axis, evaluation)) continue;
    if (isOut && (rank < CLASSE || rule.axis === "role")) continue;
    ask(rule.when, rule.id, rank);
  }
  for (const { obligation } of program.obligations) {
    if (!isDecided(evaluateCondition(obligation.when, evaluation)))
      ask(obligation.when, obligation.id, OBLIGATION);
  }
  const weights = new Map(
    [...asked].map(([fact, { rank, rules }]) => [
      fact,
      rank < CLASSE ? countGates(fact, evaluation) : rules.size,
    ]),
  );
  const weigh = (fact: FactId): number => weights.get(fact) ?? 0;
  return [...asked]
    .sort(
      ([a, one], [b, two]) =>
        one.rank - two.rank || weigh(b) - weigh(a) || FACT_IDS.indexOf(a) - FACT_IDS.indexOf(b),
    )
    .map(([fact, { rank, rules }]) => ({
      fact,
      rules: [...rules]
        .filter(([, other]) => getPour(other) === getPour(rank))
        .sort(([, a], [, b]) => a - b)
        .map(([id]) => id),
      pour: getPour(rank),
    }));
}

function getPour(rank: number): ProchaineQuestion["pour"] {
  if (rank < CLASSE) return "classe";
  return rank === OBLIGATION ? "obligations" : "national";
}

/** How many gates the best answer to a fact would decide; all of them when it would put the system out of scope. */
function countGates(fact: FactId, { program, slots, lectures }: Evaluation): number {
  const place = program.layout.facts.get(fact);
  if (place === undefined) return 0;
  const { scope, classes } = getPortes(program);
  const gates = program.rules.filter(
    ({ rule }) => GRAVITE.indexOf(rule.axis) >= 0 && GRAVITE.indexOf(rule.axis) < CLASSE,
  );
  const trial = new Int8Array(slots);
  const counts = listAlternatives(place, slots).map(({ values }) => {
    trial.set(slots);
    trial.set(values, place.first);
    runRules(program, trial, lectures);
    if (trial[scope] === VRAI) return gates.length + classes.length;
    return gates.filter(({ slot }) => isDecided(trial[slot] as number) && !isDecided(slots[slot] as number))
      .length;
  });
  return Math.max(0, ...counts);
}

/** A derogation is not worth asking about while no point of Annex III may be met. */
function isIdle(axis: Axis, { program, slots }: Evaluation): boolean {
  if (axis !== "derogation") return false;
  return (slots[program.layout.rules.get("annex-iii-point") ?? Number.NaN] as number) < 1;
}

/** What is known of a system, and the open facts of the rules already walked: many rules look at the same ones. */
interface Recherche {
  readonly evaluation: Evaluation;
  readonly faits: Faits;
  readonly connus: Map<Condition, readonly FactId[]>;
}

/**
 * Facts that would move an open condition now: in an « and » those of the first open part that can be asked, in an
 * « or » all of them. Whoever has said « je ne sais pas », of the whole or of an option, is not asked again: what else
 * would settle it is.
 */
function listOpenFacts(when: Condition, recherche: Recherche): readonly FactId[] {
  const { evaluation, faits, connus } = recherche;
  if (isDecided(evaluateCondition(when, evaluation))) return [];
  const list = (part: Condition): readonly FactId[] => listOpenFacts(part, recherche);
  const parts = (from: number): readonly Condition[] => when.slice(from) as readonly Condition[];
  switch (when[0]) {
    case "fact":
    case "any-option":
    case "at-least":
      return faits[when[1]] === undefined ? [when[1]] : [];
    case "rule": {
      const rule = evaluation.program.droit.rules.get(when[1]);
      if (rule === undefined) return [];
      const found = connus.get(rule.when) ?? list(rule.when);
      connus.set(rule.when, found);
      return found;
    }
    case "all":
      return (
        parts(1)
          .map(list)
          .find(({ length }) => length > 0) ?? []
      );
    case "any":
      return parts(1).flatMap(list);
    case "count":
      return parts(2).flatMap(list);
    case "not":
    case "except":
      return list(when[1]);
    case "reading":
      return [when[3], when[4]].flatMap(list);
    case "during":
    case "earlier":
    case "silent":
  }
  return [];
}
