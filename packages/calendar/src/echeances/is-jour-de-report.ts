import type { Table } from "../calendriers/table.ts";
import { getJourSemaine } from "../jours/siecle.ts";

/** Does a delay that ends on this day roll over? Saturday, Sunday or férié by law: closed days do not matter. */
export function isJourDeReport({ feries }: Table, jour: number): boolean {
  const semaine = getJourSemaine(jour);
  return semaine === 0 || semaine === 6 || feries[jour] === 1;
}
