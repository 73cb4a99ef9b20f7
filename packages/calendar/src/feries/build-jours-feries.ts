import type { Certainty, DateIso, Source } from "@ia-territoires/core";
import { writeJour } from "../jours/siecle.ts";
import { getJourDeLAnnee } from "./list-feries-de.ts";
import type { CodeFerie, CodeUsage, RegleDatee, StatutFerie } from "./regle-ferie.ts";

/** A jour férié, or a day of usage, of one year, with the text that makes it so. */
export interface JourFerie {
  readonly date: DateIso;
  readonly code: CodeFerie | CodeUsage;
  readonly nom: string;
  readonly statut: StatutFerie;
  readonly source: Source;
  readonly certainty: Certainty;
  /** First and last days on which the rule holds; without `to` it still does. */
  readonly from: DateIso;
  readonly to?: DateIso;
}

/** The days that rules give in a year, in the order of dates. */
export function buildJoursFeries(regles: readonly RegleDatee[], annee: number): readonly JourFerie[] {
  const jours: JourFerie[] = [];
  for (const regle of regles) {
    const jour = getJourDeLAnnee(regle, annee);
    if (jour < 0) continue;
    const { value, from, to, source, certainty } = regle;
    const { code, nom, statut } = value;
    const fin = to === undefined ? {} : { to };
    jours.push({ date: writeJour(jour), code, nom, statut, source, certainty, from, ...fin });
  }
  return jours.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
