import { negateException } from "./etat.ts";

/** What a literal reads of its slot: as it is, its opposite, its exception, or « unless it is a no ». */
export const MODE = { tel: 0, non: 1, sauf: 2, saufNon: 3 } as const;

/** Slots below this number can be read by a literal. */
export const SLOTS = 4_096;

/** A slot and how it is read, in one number; as it is, the slot itself. */
export function toLiteral(slot: number, mode: number): number {
  if (slot >= SLOTS) throw new RangeError(`Trop de réponses et de règles : ${SLOTS} au plus.`);
  return slot + mode * SLOTS;
}

const ETATS = [-2, -1, 0, 1, 2] as const;

/** Values read, by mode then by value of the slot, from the first of the five. */
const LUES = Int8Array.from([
  ...ETATS,
  ...ETATS.map((etat) => 0 - etat),
  ...ETATS.map((etat) => negateException(etat)),
  ...ETATS.map((etat) => negateException(0 - etat)),
]);

/** The value of a literal. */
export function readLiteral(literal: number, slots: Int8Array): number {
  if (literal < SLOTS) return slots[literal] as number;
  const mode = (literal / SLOTS) | 0;
  return LUES[mode * ETATS.length + 2 + (slots[literal - mode * SLOTS] as number)] as number;
}
