import { toJour } from "./siecle.ts";

/** Easter Sunday as a numbered day: the Sunday after the paschal full moon, whose rule here holds from 1900 to 2199. */
export function getPaques(annee: number): number {
  const or = annee % 19;
  const epacte = (19 * or + 24) % 30;
  const lune = toJour(annee, 3, 21) + (epacte > (or > 10 ? 27 : 28) ? epacte - 1 : epacte);
  return lune + 7 - ((lune + 6) % 7);
}
