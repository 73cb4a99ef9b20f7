import { countJoursDuMois, DERNIERE_ANNEE, splitJour, toJour } from "../jours/siecle.ts";

/** The same day of the month so many months later, else the last day of that month; -1 after 2099. */
export function addMois(numero: number, mois: number): number {
  const depart = splitJour(numero);
  const index = depart.annee * 12 + depart.mois - 1 + mois;
  const annee = Math.floor(index / 12);
  if (annee > DERNIERE_ANNEE) return -1;
  const arrivee = (index % 12) + 1;
  return toJour(annee, arrivee, Math.min(depart.jour, countJoursDuMois(annee, arrivee)));
}
