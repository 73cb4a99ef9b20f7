import { getJourAnnuel } from "../jours/get-jour-annuel.ts";
import { splitJour, writeJour } from "../jours/siecle.ts";
import type { RegleDatee } from "./regle-ferie.ts";

/** The rules that make a numbered day férié: none, one, or two when two feasts meet. */
export function listFeriesDe(regles: readonly RegleDatee[], numero: number): readonly RegleDatee[] {
  const { annee } = splitJour(numero);
  return regles.filter((regle) => getJourDeLAnnee(regle, annee) === numero);
}

/** The day, numbered, on which a rule falls in a year; -1 when it is not in force that year. */
export function getJourDeLAnnee({ value, from, to }: RegleDatee, annee: number): number {
  const jour = getJourAnnuel(value.mois, value.jour, annee);
  const date = writeJour(jour);
  return from <= date && (to === undefined || date <= to) ? jour : -1;
}
