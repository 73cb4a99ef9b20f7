import { Engine } from "json-rules-engine";
import type { NestedCondition, TopLevelCondition } from "json-rules-engine";
import Publicodes from "publicodes";
import type { Merged } from "../src/packs/merge-packs.ts";
import type { Rule } from "../src/index.ts";
import { toSimple } from "./simple.ts";
import type { Simple } from "./simple.ts";

/** Another engine over the same rules: from the atoms of a declaration to the rules met. */
export interface Contender {
  readonly nom: string;
  readonly run: (atoms: Readonly<Record<string, boolean>>) => Promise<ReadonlySet<string>>;
}

type Rules = readonly Merged<Rule>[];

/** json-rules-engine: rules in order of priority, each telling the next what it found. */
export function createJsonRulesEngine(rules: Rules, asOf: string): Contender {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [rank, { id, when }] of rules.entries()) {
    engine.addRule({
      conditions: { all: [toJson(toSimple(when, asOf))] },
      event: { type: id },
      priority: rules.length - rank,
      onSuccess: (_event, almanac) => {
        almanac.addFact(toFactOfRule(id), true);
      },
    });
  }
  const aucune = Object.fromEntries(rules.map(({ id }) => [toFactOfRule(id), false]));
  return {
    nom: "json-rules-engine",
    run: async (atoms) =>
      new Set((await engine.run({ vrai: true, ...aucune, ...atoms })).events.map(({ type }) => type)),
  };
}

const toFactOfRule = (id: string): string => `règle ${id}`;

function toJson(simple: Simple): TopLevelCondition {
  const top = (part: Simple): NestedCondition => toJson(part);
  if ("all" in simple) return { all: simple.all.length === 0 ? [is("vrai", true)] : simple.all.map(top) };
  if ("any" in simple) return { any: simple.any.length === 0 ? [is("vrai", false)] : simple.any.map(top) };
  if ("not" in simple) return { not: top(simple.not) };
  return { all: [is("rule" in simple ? toFactOfRule(simple.rule) : simple.atom, true)] };
}

const is = (fact: string, value: boolean): NestedCondition => ({ fact, operator: "equal", value });

/** publicodes: each atom and each rule a name; every rule is asked. */
export function createPublicodes(rules: Rules, asOf: string, atoms: readonly string[]): Contender {
  const names = new Map(atoms.map((atom, i) => [atom, `f ${i}`]));
  const ruleNames = new Map(rules.map(({ id }, i) => [id, `r ${i}`]));
  const source: Record<string, unknown> = {};
  let extra = 0;
  const write = (simple: Simple): unknown => {
    if ("atom" in simple) return names.get(simple.atom) ?? "non";
    if ("rule" in simple) return ruleNames.get(simple.rule) ?? "non";
    if ("not" in simple) {
      const name = `n ${extra++}`;
      source[name] = { valeur: write(simple.not) };
      return `${name} = non`;
    }
    if ("all" in simple)
      return simple.all.length === 0 ? "oui" : { "toutes ces conditions": simple.all.map(write) };
    return simple.any.length === 0 ? "non" : { "une de ces conditions": simple.any.map(write) };
  };
  for (const name of names.values()) source[name] = { valeur: "non" };
  for (const { id, when } of rules) source[ruleNames.get(id) ?? id] = { valeur: write(toSimple(when, asOf)) };
  const engine = new Publicodes(source as ConstructorParameters<typeof Publicodes>[0]);
  return {
    nom: "publicodes",
    run: (values) => {
      engine.setSituation(
        Object.fromEntries([...names].map(([atom, name]) => [name, values[atom] === true ? "oui" : "non"])),
      );
      const met = [...ruleNames]
        .filter(([, name]) => engine.evaluate(name).nodeValue === true)
        .map(([id]) => id);
      return Promise.resolve(new Set(met));
    },
  };
}
