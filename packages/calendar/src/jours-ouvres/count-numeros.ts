import { type Calendrier, getTable } from "../calendriers/calendrier.ts";

/** Worked days from a numbered day, included, to another, excluded; negative when the second comes first. */
export function countNumeros(calendrier: Calendrier, debut: number, fin: number): number {
  const { rangs } = getTable(calendrier);
  return (rangs[fin] ?? 0) - (rangs[debut] ?? 0);
}
