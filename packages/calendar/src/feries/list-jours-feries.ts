import { type Calendrier, getRouages } from "../calendriers/calendrier.ts";
import { DERNIERE_ANNEE, splitJour } from "../jours/siecle.ts";
import { quoteInput } from "../quote-input.ts";
import { buildJoursFeries, type JourFerie } from "./build-jours-feries.ts";
import { listRegles } from "./list-regles.ts";

/**
 * Lists the jours fériés of a civil year in the order of dates, with name, text and status (`loi`, or
 * `conteste` for Saint-Martin from 2018). Two feasts on one day make two lines. Closed days are not among them.
 *
 * Refuses by RangeError a year that is not an integer or is not covered (2000–2099; 2012–2099 for BL and MF).
 *
 * Clause: code du travail, art. L. 3133-1, L. 3134-13, L. 3422-2; local lists of the Pacific territories.
 * @example
 * listJoursFeries(createCalendrier({ territoire: "PF" }), 2026).map(({ date }) => date).includes("2026-11-20") // => true
 */
export function listJoursFeries(calendrier: Calendrier, annee: number): readonly JourFerie[] {
  const { premier } = getRouages(calendrier);
  const premiere = splitJour(premier).annee;
  if (!Number.isInteger(annee) || annee < premiere || annee > DERNIERE_ANNEE) {
    throw new RangeError(
      `annee : ${quoteInput(annee)} invalide, entier de ${premiere} à ${DERNIERE_ANNEE} attendu.`,
    );
  }
  return buildJoursFeries(listRegles(calendrier), annee);
}
