// Finds answers that make a rule met: the road from a rule back to the options of the questionnaire.
import { FAITS } from "../src/index.ts";
import type { Fait, FactId } from "../src/index.ts";
import type { Droit } from "../src/packs/merge-packs.ts";
import type { Condition } from "../src/packs/condition.ts";

/** Answers by fact: options chosen, or « oui »/« non ». */
export type Reponses = Map<string, Set<string>>;

/** Adds to `reponses` what makes a condition true, or false; gives false when it cannot. */
export function satisfy(condition: Condition, wanted: boolean, droit: Droit, reponses: Reponses): boolean {
  const parts = (from: number): readonly Condition[] => condition.slice(from) as readonly Condition[];
  const every = (list: readonly Condition[]): boolean =>
    list.every((part) => satisfy(part, wanted, droit, reponses));
  const first = (list: readonly Condition[]): boolean => list.some((part) => attempt(part));
  const attempt = (part: Condition): boolean => {
    const copy: Reponses = new Map([...reponses].map(([key, values]) => [key, new Set(values)]));
    if (!satisfy(part, wanted, droit, copy)) return false;
    for (const [key, values] of copy) reponses.set(key, values);
    return true;
  };
  switch (condition[0]) {
    case "fact":
      return choose(condition[1], condition[2], wanted, reponses);
    case "any-option": {
      const { options } = FAITS[condition[1]] as { readonly options: readonly string[] };
      return wanted
        ? choose(condition[1], options[0] ?? "", true, reponses)
        : options.every((option) => choose(condition[1], option, false, reponses));
    }
    case "at-least":
      reponses.set(condition[1], new Set([String(wanted ? condition[2] : condition[2] - 1)]));
      return true;
    case "all":
      return wanted ? every(parts(1)) : first(parts(1));
    case "any":
      return wanted ? first(parts(1)) : every(parts(1));
    case "count":
      return every(parts(2));
    case "not":
    case "except":
      return satisfy(condition[1], !wanted, droit, reponses);
    case "reading":
      return satisfy(condition[4], wanted, droit, reponses) && satisfy(condition[3], wanted, droit, reponses);
    case "rule": {
      const rule = droit.rules.get(condition[1]);
      return rule !== undefined && satisfy(rule.when, wanted, droit, reponses);
    }
    case "during":
    case "earlier":
    case "silent":
  }
  return !wanted;
}

function choose(id: FactId, option: string, wanted: boolean, reponses: Reponses): boolean {
  const fait: Fait = FAITS[id];
  const value = fait.type === "bool" ? (wanted ? "oui" : "non") : wanted ? option : `!${option}`;
  const chosen = reponses.get(id) ?? new Set<string>();
  const opposite = fait.type === "bool" ? (wanted ? "non" : "oui") : wanted ? `!${option}` : option;
  if (chosen.has(opposite)) return false;
  reponses.set(id, chosen.add(value));
  return true;
}

/** The answers as the engine takes them; what was not chosen is answered no. */
export function toFaits(reponses: Reponses): Readonly<Record<string, unknown>> {
  const faits: Record<string, unknown> = {};
  for (const [id, fait] of Object.entries<Fait>(FAITS)) {
    const chosen = [...(reponses.get(id) ?? [])].filter((value) => !value.startsWith("!"));
    if (fait.type === "bool") faits[id] = chosen[0] ?? "inconnu";
    if (fait.type === "many") faits[id] = chosen;
    if (fait.type === "one" && chosen[0] !== undefined) faits[id] = chosen[0];
    if (fait.type === "number" && chosen[0] !== undefined) faits[id] = Number(chosen[0]);
  }
  return faits;
}
