import { FAITS } from "../src/index.ts";
import type { Condition, Fait } from "../src/index.ts";

/** A rule in two values, as engines without an unknown can take it. */
export type Simple =
  | { readonly all: readonly Simple[] }
  | { readonly any: readonly Simple[] }
  | { readonly not: Simple }
  | { readonly atom: string }
  | { readonly rule: string };

const all = (parts: readonly Simple[]): Simple => ({ all: parts });
const any = (parts: readonly Simple[]): Simple => ({ any: parts });

/** Translates a condition: readings to the letter, « at least k » spelled out, windows settled for the day. */
export function toSimple(condition: Condition, asOf: string): Simple {
  const parts = (from: number): readonly Simple[] =>
    (condition.slice(from) as readonly Condition[]).map((part) => toSimple(part, asOf));
  switch (condition[0]) {
    case "fact":
      return { atom: `${condition[1]}=${condition[2]}` };
    case "any-option":
      return any(listOptions(condition[1]).map((option) => ({ atom: `${condition[1]}=${option}` })));
    case "at-least":
      return { atom: `${condition[1]}>=${condition[2]}` };
    case "during":
      return asOf >= condition[1] && asOf <= condition[2] ? all([]) : any([]);
    case "rule":
      return { rule: condition[1] };
    case "all":
      return all(parts(1));
    case "any":
      return any(parts(1));
    case "not":
    case "except":
      return { not: toSimple(condition[1], asOf) };
    case "count":
      return any(combine(parts(2), condition[1]).map(all));
    case "reading":
      return toSimple(condition[3], asOf);
    case "earlier":
    case "silent":
  }
  return any([]);
}

function combine(parts: readonly Simple[], size: number): readonly (readonly Simple[])[] {
  if (size === 0) return [[]];
  return parts.flatMap((part, i) => combine(parts.slice(i + 1), size - 1).map((rest) => [part, ...rest]));
}

function listOptions(id: keyof typeof FAITS): readonly string[] {
  const fait: Fait = FAITS[id];
  return "options" in fait ? fait.options : ["oui"];
}

/** Every atom of a declaration, true or false; what is not answered is false. */
export function listAtoms(faits: Readonly<Record<string, unknown>>): Readonly<Record<string, boolean>> {
  const atoms: Record<string, boolean> = { "agents>=50": Number(faits["agents"] ?? 0) >= 50 };
  for (const id of Object.keys(FAITS) as (keyof typeof FAITS)[]) {
    const answer = faits[id];
    for (const option of listOptions(id)) {
      atoms[`${id}=${option}`] = Array.isArray(answer) ? answer.includes(option) : answer === option;
    }
  }
  return atoms;
}
