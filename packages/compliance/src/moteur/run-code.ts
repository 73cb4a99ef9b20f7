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
      case OP.keepAnd: {
        const last = at + (code[at] as number);
        value = VRAI;
        while (at < last && value !== FAUX) {
          const other = readLiteral(code[++at] as number, slots);
          if (other < value) value = other;
        }
        slots[code[last + 1] as number] = value;
        at = last + 2;
        break;
      }
      case OP.keepOr: {
        const last = at + (code[at] as number);
        value = FAUX;
        while (at < last && value !== VRAI) {
          const other = readLiteral(code[++at] as number, slots);
          if (other > value) value = other;
        }
        slots[code[last + 1] as number] = value;
        at = last + 2;
        break;
      }
      case OP.startAnd:
        pile[top++] = value;
        value = VRAI;
      // falls through
      case OP.joinAnd: {
        const last = at + (code[at] as number);
        while (at < last && value !== FAUX) {
          const other = readLiteral(code[++at] as number, slots);
          if (other < value) value = other;
        }
        at = last + 1;
        at += value === FAUX ? (code[at] as number) + 1 : 1;
        break;
      }
      case OP.startOr:
        pile[top++] = value;
        value = FAUX;
      // falls through
      case OP.joinOr: {
        const last = at + (code[at] as number);
        while (at < last && value !== VRAI) {
          const other = readLiteral(code[++at] as number, slots);
          if (other > value) value = other;
        }
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
