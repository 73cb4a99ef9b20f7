import { FAUX, INCONNU, negateException, PRESUME_FAUX, PRESUME_VRAI, VRAI } from "./etat.ts";

/** What a literal reads of its slot: as it is, its opposite, its exception, or « unless it is a no ». */
export const MODE = { tel: 0, non: 1, sauf: 2, saufNon: 3 } as const;

const BITS = 12;
/** Slots below this number can be read by a literal. */
const SLOTS = 1 << BITS;

/** A slot and how it is read, in one number; as it is, the slot itself. */
export function toLiteral(slot: number, mode: number): number {
  if (slot >= SLOTS) throw new RangeError(`Trop de réponses et de règles : ${SLOTS} au plus.`);
  return slot | (mode << BITS);
}

/** Values read: eight places per mode, that of a slot two after its value. */
const LUES = new Int8Array(32);
for (const etat of [FAUX, PRESUME_FAUX, INCONNU, PRESUME_VRAI, VRAI]) {
  LUES[(MODE.tel << 3) + 2 + etat] = etat;
  LUES[(MODE.non << 3) + 2 + etat] = 0 - etat;
  LUES[(MODE.sauf << 3) + 2 + etat] = negateException(etat);
  LUES[(MODE.saufNon << 3) + 2 + etat] = negateException(0 - etat);
}

/** The value of a literal, by a table: the processor would guess a test wrong as often as right. */
export function readLiteral(literal: number, slots: Int8Array): number {
  return LUES[((literal >> BITS) << 3) + 2 + (slots[literal & (SLOTS - 1)] as number)] as number;
}
