import type { EcheanceHoraire } from "./calculate-echeance-horaire.ts";
import { readInstant } from "./read-instant.ts";

/**
 * Tells whether a delay in hours is over at an instant: it is at `limite` exactly, it is not one second before.
 *
 * Refuses by RangeError an instant without offset, by TypeError what is not text.
 * @example
 * const echeance = calculateEcheanceHoraire({ local: "2027-03-26T09:30", zone: "Europe/Paris", heures: 72 })
 * isEcheanceDepassee(echeance, "2027-03-29T08:29:59Z") // => false
 * isEcheanceDepassee(echeance, "2027-03-29T10:30+02:00") // => true
 */
export function isEcheanceDepassee({ limite }: Pick<EcheanceHoraire, "limite">, instant: string): boolean {
  return readInstant(instant, "instant") >= readInstant(limite, "limite");
}
