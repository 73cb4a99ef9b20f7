import type { Condition } from "../packs/condition.ts";
import type { Droit, Merged } from "../packs/merge-packs.ts";
import type { Contradiction, Implication, Obligation, Rule } from "../packs/pack.ts";
import { walkCondition } from "../packs/walk-condition.ts";
import { compileCondition, compileRule } from "./compile-condition.ts";
import { FAUX, VRAI } from "./etat.ts";
import { buildLayout, getSlot } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { createTrace } from "./trace.ts";
import type { Trace } from "./trace.ts";

/** A condition ready to run. */
export interface Compiled {
  readonly start: number;
  readonly end: number;
}

/** A rule ready to run, with what its trace needs. */
export interface CompiledRule extends Compiled {
  readonly rule: Merged<Rule>;
  readonly slot: number;
  /** Facts the rule itself looks at; then each slot it reads, with the rank of its fact. */
  readonly facts: readonly string[];
  readonly reads: Int16Array;
  /** Rules it looks at. */
  readonly rules: readonly string[];
  readonly hasReading: boolean;
}

/** The law of one text version, ready to run. */
export interface Program {
  readonly droit: Droit;
  readonly layout: Layout;
  readonly code: Int16Array;
  /** In an order in which each comes after those it looks at. */
  readonly rules: readonly CompiledRule[];
  readonly trace: Trace;
  /** Where the instructions of the last rule end: those of the rules come first, one after the other. */
  readonly rulesEnd: number;
  /** Where those of the contradictions end: they follow. */
  readonly contradictionsEnd: number;
  /** Those that answer one question, apart. */
  readonly roles: readonly { readonly role: string; readonly slot: number }[];
  /** Slot of the rule that says whether a model of general purpose is inside. */
  readonly gpaiComponent: number;
  readonly national: readonly CompiledRule[];
  readonly contestables: readonly CompiledRule[];
  readonly obligations: readonly (Compiled & {
    readonly obligation: Merged<Obligation>;
    readonly because: readonly string[];
    readonly facts: readonly string[];
  })[];
  readonly contradictions: readonly (Compiled & {
    readonly slot: number;
    readonly contradiction: Contradiction;
  })[];
  readonly implications: readonly Implication[];
  /** Of each implication: slot of the premise, slot of the conclusion, its value. */
  readonly implied: Int16Array;
  readonly readings: readonly string[];
  /** No reading chosen. */
  readonly sansLecture: Int8Array;
  /** Values of one evaluation, for whoever needs them no longer than that. */
  readonly scratch: Int8Array;
}

/** Compiles the law of a version. */
export function createProgram(droit: Droit): Program {
  const rules = sortRules(droit);
  const conditions = [...rules, ...droit.obligations.values(), ...droit.contradictions].map(
    ({ when }) => when,
  );
  const layout = buildLayout(conditions, [
    ...rules.map(({ id }) => id),
    ...droit.contradictions.map(({ id }) => toContradictionKey(id)),
  ]);
  const readings = droit.interpretations.map(({ id }) => id);
  const code: number[] = [];
  const compile = (when: Condition): Compiled => {
    const start = code.length;
    compileCondition(when, layout, readings, code);
    return { start, end: code.length };
  };
  const compiled = rules.map((rule): CompiledRule => {
    const { facts, rules: used, hasReading } = listReads(rule.when);
    const slot = layout.rules.get(rule.id) ?? Number.NaN;
    const start = code.length;
    compileRule(rule.when, slot, layout, readings, code);
    return {
      start,
      end: code.length,
      rule,
      slot,
      facts: [...facts.keys()],
      reads: Int16Array.from(
        [...facts.values()].flatMap((parts, rank) =>
          parts.flatMap((part) => listSlots(layout, part).flatMap((read) => [read, rank])),
        ),
      ),
      rules: used,
      hasReading,
    };
  });
  const rulesEnd = code.length;
  const contradictions = droit.contradictions.map((contradiction) => {
    const slot = layout.rules.get(toContradictionKey(contradiction.id)) ?? Number.NaN;
    const start = code.length;
    compileRule(contradiction.when, slot, layout, readings, code);
    return { start, end: code.length, slot, contradiction };
  });
  const contradictionsEnd = code.length;
  const deep = listDeepFacts(rules);
  return {
    droit,
    layout,
    rules: compiled,
    trace: createTrace(compiled),
    rulesEnd,
    contradictionsEnd,
    roles: compiled
      .filter(({ rule }) => rule.axis === "role")
      .map(({ rule, slot }) => ({ role: rule.id.slice("role-".length), slot })),
    gpaiComponent: layout.rules.get("gpai-component") ?? Number.NaN,
    national: compiled.filter(({ rule }) => rule.axis === "national-block" || rule.axis === "national-duty"),
    contestables: compiled.filter(({ hasReading }) => hasReading),
    obligations: [...droit.obligations.values()].map((obligation) => {
      const { facts, rules: used } = listReads(obligation.when);
      const all = new Set([...facts.keys(), ...used.flatMap((id) => [...(deep.get(id) ?? [])])]);
      return { ...compile(obligation.when), obligation, because: used, facts: [...all] };
    }),
    contradictions,
    implications: droit.implications,
    implied: Int16Array.from(
      droit.implications.flatMap(({ if: premise, implies: conclusion }) => [
        layout.facts.get(premise[0])?.options.get(premise[1]) ?? Number.NaN,
        layout.facts.get(conclusion[0])?.first ?? Number.NaN,
        conclusion[1] === "oui" ? VRAI : FAUX,
      ]),
    ),
    readings,
    sansLecture: new Int8Array(readings.length),
    scratch: new Int8Array(layout.size),
    code: Int16Array.from(code),
  };
}

/** A contradiction has a slot like a rule, under a name that no rule can bear. */
const toContradictionKey = (id: string): string => `!${id}`;

interface Reads {
  readonly facts: ReadonlyMap<string, readonly Condition[]>;
  readonly rules: readonly string[];
  readonly hasReading: boolean;
}

/** What a condition looks at itself: facts (with the parts that read them), rules, readings. */
export function listReads(when: Condition): Reads {
  const facts = new Map<string, Condition[]>();
  const rules = new Set<string>();
  let hasReading = false;
  walkCondition(when, (part) => {
    const add = (id: string): void => void facts.set(id, [...(facts.get(id) ?? []), part]);
    if (part[0] === "fact" || part[0] === "any-option" || part[0] === "at-least") add(part[1]);
    if (part[0] === "earlier") for (const id of [part[1], part[2]]) add(id);
    if (part[0] === "rule") rules.add(part[1]);
    if (part[0] === "reading") hasReading = true;
  });
  return { facts, rules: [...rules], hasReading };
}

function listSlots(layout: Layout, part: Condition): readonly number[] {
  if (part[0] === "any-option") return [...(layout.facts.get(part[1])?.options.values() ?? [])];
  return [getSlot(layout, part)];
}

/** Facts each rule ends up resting on, through the rules it looks at. */
function listDeepFacts(rules: readonly Merged<Rule>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const deep = new Map<string, Set<string>>();
  for (const { id, when } of rules) {
    const { facts, rules: used } = listReads(when);
    deep.set(id, new Set([...facts.keys(), ...used.flatMap((other) => [...(deep.get(other) ?? [])])]));
  }
  return deep;
}

/** Rules after those they look at; refuses a circle. */
function sortRules({ rules }: Droit): readonly Merged<Rule>[] {
  const sorted: Merged<Rule>[] = [];
  const done = new Set<string>();
  const open = new Set<string>();
  const add = (rule: Merged<Rule>): void => {
    if (done.has(rule.id)) return;
    if (open.has(rule.id)) throw new RangeError(`La règle « ${rule.id} » dépend d'elle-même.`);
    open.add(rule.id);
    for (const id of listReads(rule.when).rules) {
      const used = rules.get(id);
      if (used === undefined)
        throw new RangeError(`La règle « ${rule.id} » dépend d'une règle inconnue « ${id} ».`);
      add(used);
    }
    done.add(rule.id);
    sorted.push(rule);
  };
  for (const rule of rules.values()) add(rule);
  return sorted;
}
