import { OP } from "./compile-condition.ts";
import { FAUX, joinReadings, negateException, VRAI } from "./etat.ts";
import { readLiteral } from "./literal.ts";

const pile = new Int8Array(64);

/** Which reading a jurist has chosen, per interpretation. */
export const LECTURE = { aucune: 0, lettre: 1, interpretation: 2 } as const;

/** Runs the instructions from `start` to `end` over the slots and gives the value they leave on top. */
export function runCode(
  code: Int16Array,
  start: number,
  end: number,
  slots: Int8Array,
  lectures: Int8Array,
): number {
  let top = 0;
  // The top of the stack is kept apart: most instructions look at nothing else.
  let value = 0;
  for (let at = start; at < end; ) {
    switch (code[at++] as (typeof OP)[keyof typeof OP]) {
      case OP.push:
        pile[top++] = value;
        value = slots[code[at++] as number] as number;
        break;
      case OP.keep:
        value = readLiteral(code[at] as number, slots);
        slots[code[at + 1] as number] = value;
        at += 2;
        break;
      case OP.keepBoth: {
        const one = readLiteral(code[at] as number, slots);
        const ecart = readLiteral(code[at + 1] as number, slots) - one;
        slots[code[at + 2] as number] = one + (ecart & (ecart >> 31));
        at += 3;
        break;
      }
      case OP.keepAnd: {
        const last = at + (code[at] as number);
        slots[code[last + 1] as number] = joinAnd(VRAI, code, at, last, slots);
        at = last + 2;
        break;
      }
      case OP.keepOr: {
        const last = at + (code[at] as number);
        slots[code[last + 1] as number] = joinOr(FAUX, code, at, last, slots);
        at = last + 2;
        break;
      }
      case OP.startAnd:
      case OP.joinAnd: {
        const isStart = code[at - 1] === OP.startAnd;
        if (isStart) pile[top++] = value;
        const last = at + (code[at] as number);
        value = joinAnd(isStart ? VRAI : value, code, at, last, slots);
        at = last + 1;
        at += value === FAUX ? (code[at] as number) + 1 : 1;
        break;
      }
      case OP.startOr:
      case OP.joinOr: {
        const isStart = code[at - 1] === OP.startOr;
        if (isStart) pile[top++] = value;
        const last = at + (code[at] as number);
        value = joinOr(isStart ? FAUX : value, code, at, last, slots);
        at = last + 1;
        at += value === VRAI ? (code[at] as number) + 1 : 1;
        break;
      }
      case OP.leaveAnd:
        at += value === FAUX ? (code[at] as number) + 1 : 1;
        break;
      case OP.leaveOr:
        at += value === VRAI ? (code[at] as number) + 1 : 1;
        break;
      case OP.and: {
        const other = pile[--top] as number;
        if (other < value) value = other;
        at += value === FAUX ? (code[at] as number) + 1 : 1;
        break;
      }
      case OP.or: {
        const other = pile[--top] as number;
        if (other > value) value = other;
        at += value === VRAI ? (code[at] as number) + 1 : 1;
        break;
      }
      case OP.not:
        // Not « -value »: it would make a negative zero, which is no small integer.
        value = 0 - value;
        break;
      case OP.except:
        value = negateException(value);
        break;
      case OP.constant:
        pile[top++] = value;
        value = code[at++] as number;
        break;
      case OP.count: {
        const operands = code[at++] as number;
        pile[top++] = value;
        top -= operands;
        value = getNthLargest(top, operands, code[at++] as number);
        break;
      }
      case OP.store:
        slots[code[at++] as number] = value;
        top = 0;
        break;
      case OP.reading: {
        const choix = lectures[code[at++] as number];
        const isBurden = code[at++] === 1;
        const letter = pile[--top] as number;
        if (choix === LECTURE.lettre) value = letter;
        else if (choix === LECTURE.aucune) value = joinReadings(letter, value, isBurden);
        break;
      }
    }
  }
  return value;
}

/** The smallest of a value and of the literals after `at`, up to the last; the rest is not read once it is a no. */
function joinAnd(value: number, code: Int16Array, at: number, last: number, slots: Int8Array): number {
  let least = value;
  for (let i = at; i < last && least !== FAUX; ) {
    const other = readLiteral(code[++i] as number, slots);
    if (other < least) least = other;
  }
  return least;
}

/** The largest of a value and of the literals after `at`, up to the last; the rest is not read once it is a yes. */
function joinOr(value: number, code: Int16Array, at: number, last: number, slots: Int8Array): number {
  let most = value;
  for (let i = at; i < last && most !== VRAI; ) {
    const other = readLiteral(code[++i] as number, slots);
    if (other > most) most = other;
  }
  return most;
}

/** At least k of n is the k-th largest of the values on the stack: « or » is the first, « and » the last. */
function getNthLargest(start: number, operands: number, rank: number): number {
  let level: number = VRAI;
  for (; level > FAUX; level--) {
    let reached = 0;
    for (let i = start; i < start + operands; i++) if ((pile[i] as number) >= level) reached++;
    if (reached >= rank) break;
  }
  return level;
}
