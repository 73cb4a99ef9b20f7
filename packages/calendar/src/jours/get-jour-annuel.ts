import { getPaques } from "./get-paques.ts";
import { toJour } from "./siecle.ts";

/** The day, numbered, on which a yearly day falls; `mois` 0 counts `jour` days from Easter Sunday. */
export function getJourAnnuel(mois: number, jour: number, annee: number): number {
  return mois === 0 ? getPaques(annee) + jour : toJour(annee, mois, jour);
}
