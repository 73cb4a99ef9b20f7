import { countBits } from "./index-table.ts";
import type { Table } from "./table.ts";

/** Worked days from the start of the century to a numbered day, this day included; 0 on the eve of the century. */
export function countJusqua({ rangs, ouvres }: Table, jour: number): number {
  const word = jour >> 5;
  // -2 << 31 is 0 in 32 bits: a mask of all the bits up to this one.
  return (rangs[word] ?? 0) + countBits((ouvres[word] ?? 0) & ~(-2 << (jour & 31)));
}
