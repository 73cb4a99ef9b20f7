import { isTerritoire, type Territoire } from "@ia-territoires/core";
import { DERNIERE_ANNEE, PREMIERE_ANNEE } from "../jours/siecle.ts";
import { quoteInput } from "../quote-input.ts";
import { REGLES_USAGE, USAGES_PAR_TERRITOIRE } from "../texts/usages-antilles-guyane.ts";
import { buildJoursFeries, type JourFerie } from "./build-jours-feries.ts";

/**
 * Lists the days of one year that custom keeps in a territory though no text makes them férié (`statut: "usage"`).
 *
 * No calendar takes them unless asked: see {@link buildFermeturesUsage}. Empty where no usage is recorded. Refuses by
 * RangeError an unknown territory and a year out of 2000–2099.
 * @example
 * listJoursUsage("GF", 2027).map(({ date, nom }) => `${date} ${nom}`)
 * // => ["2027-02-09 Mardi gras", "2027-02-10 Mercredi des Cendres"]
 */
export function listJoursUsage(territoire: Territoire, annee: number): readonly JourFerie[] {
  if (!isTerritoire(territoire)) throw new RangeError(`territoire : code inconnu ${quoteInput(territoire)}.`);
  if (!Number.isInteger(annee) || annee < PREMIERE_ANNEE || annee > DERNIERE_ANNEE) {
    throw new RangeError(`annee : ${quoteInput(annee)} invalide, entier de 2000 à 2099 attendu.`);
  }
  const codes: readonly string[] = USAGES_PAR_TERRITOIRE[territoire] ?? [];
  return buildJoursFeries(
    REGLES_USAGE.filter(({ value }) => codes.includes(value.code)),
    annee,
  );
}
