import type { Convocation } from "../convocations/convocation.ts";
import type { Echeance } from "../echeances/echeance.ts";
import type { DatePeriodique } from "../echeances/list-dates-periodiques.ts";
import type { EcheanceHoraire } from "../heures/calculate-echeance-horaire.ts";
import { formatInstant } from "../heures/format-instant.ts";
import { readInstant } from "../heures/read-instant.ts";
import type { EvenementIcs } from "./evenement-ics.ts";

/**
 * Makes the event of a deadline: the whole day, or the hour before the very instant, with the reason in its text.
 *
 * Refuses nothing by itself; `buildIcs` checks the whole.
 * @example
 * const echeance = calculateEcheance(createCalendrier({ territoire: "FR" }), { from: "2027-04-30", delai: { joursOuvres: 10 } })
 * buildEvenementEcheance(echeance, { uid: "e-1@exemple.fr", sequence: 0, horodatage: "2026-11-22T08:00:00Z", titre: "Remise" }).quand
 * // => { jour: "2027-05-18" }
 */
export function buildEvenementEcheance(
  echeance: Echeance | EcheanceHoraire | Convocation | DatePeriodique,
  evenement: Omit<EvenementIcs, "quand" | "description">,
): EvenementIcs {
  if (!("limite" in echeance)) {
    return { ...evenement, quand: { jour: echeance.date }, description: echeance.phrase };
  }
  const { limite, zone, phrase } = echeance;
  const debut = formatInstant(readInstant(limite, "limite") - 3_600_000, zone);
  return { ...evenement, quand: { debut, fin: limite, zone }, description: phrase };
}
