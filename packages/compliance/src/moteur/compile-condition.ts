import type { Condition } from "../packs/condition.ts";
import { FAUX, INCONNU, VRAI } from "./etat.ts";
import { getSlot } from "./layout.ts";
import type { Layout } from "./layout.ts";

/**
 * Instructions of the small stack machine, each followed by its operands. `and` and `or` join a part to what came
 * before and leave at the first no, or the first yes; `andSlot` and `orSlot` do so with a value read on the spot.
 */
export const OP = {
  push: 0,
  constant: 1,
  and: 2,
  or: 3,
  andSlot: 4,
  orSlot: 5,
  not: 6,
  except: 7,
  count: 8,
  reading: 9,
  /** Keeps the value in a slot and starts afresh: the end of a rule. */
  store: 10,
  /** First part of an « and » or an « or », when it is a slot. */
  startAnd: 11,
  startOr: 12,
} as const;

/** Turns a condition into instructions, in the order in which a stack machine needs them. */
export function compileCondition(
  condition: Condition,
  layout: Layout,
  readings: readonly string[],
  code: number[],
): void {
  const compile = (part: Condition): void => compileCondition(part, layout, readings, code);
  switch (condition[0]) {
    case "fact":
    case "at-least":
    case "during":
    case "earlier":
    case "rule":
      code.push(OP.push, getSlot(layout, condition));
      return;
    case "any-option": {
      const slots = [...(layout.facts.get(condition[1])?.options.values() ?? [])];
      joinParts("any", slots, code);
      return;
    }
    case "all":
    case "any": {
      const parts = condition.slice(1) as readonly Condition[];
      joinParts(
        condition[0],
        parts.map((part) => {
          const slot = getSlot(layout, part);
          return Number.isNaN(slot) ? () => compile(part) : slot;
        }),
        code,
      );
      return;
    }
    case "count": {
      const parts = condition.slice(2) as readonly Condition[];
      for (const part of parts) compile(part);
      code.push(OP.count, parts.length, condition[1]);
      return;
    }
    case "not":
    case "except":
      compile(condition[1]);
      code.push(condition[0] === "not" ? OP.not : OP.except);
      return;
    case "reading":
      compile(condition[3]);
      compile(condition[4]);
      code.push(OP.reading, readings.indexOf(condition[1]), condition[2] === "burden" ? 1 : 0);
      return;
    case "silent":
      code.push(OP.constant, INCONNU);
  }
}

/** Parts one after the other, each a slot or instructions; the end is reached early when nothing can change it. */
function joinParts(kind: "all" | "any", parts: readonly (number | (() => void))[], code: number[]): void {
  const [first] = parts;
  const isAnd = kind === "all";
  if (typeof first !== "number") code.push(OP.constant, isAnd ? VRAI : FAUX);
  const holes: number[] = [];
  for (const [rank, part] of parts.entries()) {
    if (typeof part === "number") {
      const start = isAnd ? OP.startAnd : OP.startOr;
      code.push(rank === 0 ? start : isAnd ? OP.andSlot : OP.orSlot, part);
    } else {
      part();
      code.push(isAnd ? OP.and : OP.or);
    }
    holes.push(code.push(0) - 1);
  }
  // Jumps are relative, so that the code of a rule can be placed anywhere.
  for (const hole of holes) code[hole] = code.length - hole - 1;
}
