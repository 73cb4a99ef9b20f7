import type { Table } from "./table.ts";

/** The worked day of a rank (1 is the first of the century) as a numbered day; the rank is known to exist. */
export function getNieme({ rangs, ouvres, reperes }: Table, rang: number): number {
  let word = reperes[(rang - 1) >> 5] ?? 0;
  while (word + 1 < rangs.length && (rangs[word + 1] ?? 0) < rang) word++;
  let bits = ouvres[word] ?? 0;
  for (let left = rang - (rangs[word] ?? 0); left > 1; left--) bits &= bits - 1;
  return (word << 5) + 31 - Math.clz32(bits & -bits);
}
