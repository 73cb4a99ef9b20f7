import type { Condition } from "../packs/condition.ts";
import { FAUX, INCONNU, VRAI } from "./etat.ts";
import { getSlot } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { MODE, toLiteral } from "./literal.ts";

/**
 * Instructions of the small stack machine, each followed by its operands. Most of a rule is literals joined by « and »
 * or « or »: a run of them is one instruction, which leaves at the first no, or the first yes.
 */
export const OP = {
  push: 0,
  constant: 1,
  /** A run that begins an « and » or an « or »: number of literals, the literals, what to jump when settled. */
  startAnd: 2,
  startOr: 3,
  /** A run that goes on with what came before. */
  joinAnd: 4,
  joinOr: 5,
  /** Joins the two values on top; what to jump when settled. */
  and: 6,
  or: 7,
  /** After a first part that is no literal: what to jump when it settles the whole. */
  leaveAnd: 8,
  leaveOr: 9,
  not: 10,
  except: 11,
  count: 12,
  reading: 13,
  /** Keeps the value in a slot and starts afresh: the end of a rule. */
  store: 14,
  /** A rule that is one run: number of literals, the literals, the slot that keeps the value. */
  keepAnd: 15,
  keepOr: 16,
  /** A rule that is one literal, or an « and » of two: the literals, the slot. */
  keep: 17,
  keepBoth: 18,
} as const;

/** Turns the condition of a rule into instructions that end by keeping its value in a slot. */
export function compileRule(
  condition: Condition,
  slot: number,
  layout: Layout,
  readings: readonly string[],
  code: number[],
): void {
  const literal = findLiteral(condition, layout);
  if (literal !== undefined) {
    code.push(OP.keep, literal, slot);
    return;
  }
  const start = code.length;
  compileCondition(condition, layout, readings, code);
  const isOr = code[start] === OP.startOr;
  const isRun = isOr || code[start] === OP.startAnd;
  // Three quarters of the rules are one run: one instruction does it all.
  if (isRun && start + (code[start + 1] as number) + 3 === code.length) {
    code[start] = isOr ? OP.keepOr : OP.keepAnd;
    code[code.length - 1] = slot;
    if (!isOr && code[start + 1] === 2) code.splice(start, 2, OP.keepBoth);
  } else code.push(OP.store, slot);
}

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
        parts.map((part) => findLiteral(part, layout) ?? (() => compile(part))),
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

/** A slot, or what is read of one: its opposite, its exception, or « unless it is a no ». */
function findLiteral(condition: Condition, layout: Layout): number | undefined {
  if (condition[0] === "not") return findSlotLiteral(condition[1], MODE.non, layout);
  if (condition[0] === "except") {
    const [kind, inner] = condition[1];
    return kind === "not"
      ? findSlotLiteral(inner, MODE.saufNon, layout)
      : findSlotLiteral(condition[1], MODE.sauf, layout);
  }
  return findSlotLiteral(condition, MODE.tel, layout);
}

function findSlotLiteral(condition: Condition, mode: number, layout: Layout): number | undefined {
  const slot = getSlot(layout, condition);
  return Number.isNaN(slot) ? undefined : toLiteral(slot, mode);
}

/** Parts one after the other, each a literal or instructions; the end is reached early when nothing can change it. */
function joinParts(kind: "all" | "any", parts: readonly (number | (() => void))[], code: number[]): void {
  const isAnd = kind === "all";
  if (parts.length === 0) code.push(OP.constant, isAnd ? VRAI : FAUX);
  const holes: number[] = [];
  for (let rank = 0; rank < parts.length; ) {
    const part = parts[rank] as number | (() => void);
    const isFirst = rank === 0;
    if (typeof part === "number") {
      let end = rank + 1;
      while (typeof parts[end] === "number") end++;
      const run = parts.slice(rank, end) as readonly number[];
      const [start, join] = isAnd ? [OP.startAnd, OP.joinAnd] : [OP.startOr, OP.joinOr];
      code.push(isFirst ? start : join, run.length, ...run);
      rank = end;
    } else {
      part();
      const [leave, join] = isAnd ? [OP.leaveAnd, OP.and] : [OP.leaveOr, OP.or];
      code.push(isFirst ? leave : join);
      rank += 1;
    }
    holes.push(code.push(0) - 1);
  }
  // Jumps are relative, so that the code of a rule can be placed anywhere.
  for (const hole of holes) code[hole] = code.length - hole - 1;
}
