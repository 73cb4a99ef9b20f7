import { FACT_IDS, FAITS } from "../faits/faits.ts";
import type { Fait, FactId } from "../faits/faits.ts";
import type { Condition } from "../packs/condition.ts";
import { walkCondition } from "../packs/walk-condition.ts";

/** Where the answers to a fact are kept. */
export interface FactSlots {
  readonly id: FactId;
  /** In the order of the questionnaire. */
  readonly rank: number;
  readonly type: Fait["type"];
  /** First slot, one per option; a yes/no fact has one. */
  readonly first: number;
  readonly count: number;
  readonly options: ReadonlyMap<string, number>;
  /** For a number: thresholds asked by some rule, with their slots. */
  readonly thresholds: readonly (readonly [number, number])[];
}

/** Where every value is kept: one slot per answer, window, comparison and rule. */
export interface Layout {
  readonly facts: ReadonlyMap<string, FactSlots>;
  readonly places: readonly FactSlots[];
  /** Of each fact: the one that came next in the last declaration. Only spares a look-up. */
  readonly followers: Int16Array;
  readonly windows: readonly { readonly from: string; readonly to: string; readonly slot: number }[];
  readonly comparisons: readonly { readonly a: FactId; readonly b: FactId; readonly slot: number }[];
  readonly rules: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Gives a slot to everything the conditions look at. */
export function buildLayout(conditions: readonly Condition[], ruleIds: readonly string[]): Layout {
  let size = 0;
  const seuils = new Map<string, Set<number>>();
  const windows = new Map<string, Layout["windows"][number]>();
  const comparisons = new Map<string, Layout["comparisons"][number]>();
  for (const condition of conditions) {
    walkCondition(condition, (part) => {
      if (part[0] === "at-least") seuils.set(part[1], (seuils.get(part[1]) ?? new Set()).add(part[2]));
      if (part[0] === "during" && !windows.has(toKey(part[1], part[2])))
        windows.set(toKey(part[1], part[2]), { from: part[1], to: part[2], slot: size++ });
      if (part[0] === "earlier" && !comparisons.has(toKey(part[1], part[2])))
        comparisons.set(toKey(part[1], part[2]), { a: part[1], b: part[2], slot: size++ });
    });
  }
  const facts = new Map<string, FactSlots>();
  for (const id of FACT_IDS) {
    const fait: Fait = FAITS[id];
    const options = new Map<string, number>();
    const first = size;
    if (fait.type === "bool") options.set("oui", size++);
    else if ("options" in fait) for (const option of fait.options) options.set(option, size++);
    const thresholds = [...(seuils.get(id) ?? [])].map((value) => [value, size++] as const);
    facts.set(id, { id, rank: facts.size, type: fait.type, first, count: size - first, options, thresholds });
  }
  const rules = new Map<string, number>();
  for (const id of ruleIds) rules.set(id, size++);
  const places = [...facts.values()];
  const followers = Int16Array.from(places, (_, rank) => (rank + 1) % places.length);
  return {
    facts,
    places,
    followers,
    windows: [...windows.values()],
    comparisons: [...comparisons.values()],
    rules,
    size,
  };
}

const toKey = (a: string, b: string): string => `${a} ${b}`;

/** The slot a simple condition reads. */
export function getSlot(layout: Layout, condition: Condition): number {
  switch (condition[0]) {
    case "fact":
      return layout.facts.get(condition[1])?.options.get(condition[2]) ?? Number.NaN;
    case "at-least":
      return (
        layout.facts.get(condition[1])?.thresholds.find(([value]) => value === condition[2])?.[1] ??
        Number.NaN
      );
    case "during":
      return (
        layout.windows.find(({ from, to }) => from === condition[1] && to === condition[2])?.slot ??
        Number.NaN
      );
    case "earlier":
      return (
        layout.comparisons.find(({ a, b }) => a === condition[1] && b === condition[2])?.slot ?? Number.NaN
      );
    case "rule":
      return layout.rules.get(condition[1]) ?? Number.NaN;
    case "all":
    case "any":
    case "any-option":
    case "count":
    case "not":
    case "except":
    case "reading":
    case "silent":
  }
  return Number.NaN;
}
