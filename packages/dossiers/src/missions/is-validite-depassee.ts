import { compareDates } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type { Devis } from "./mission.ts";

/**
 * Tells whether a sent devis is past its validity on a day. A mark for the person who decides: no clause forbids to
 * accept it. A draft or a decided devis is never past it.
 * @example
 * isValiditeDepassee({ ...devis, statut: "envoye", valideJusquAu: "2026-12-31" }, "2027-01-01") // => true
 */
export function isValiditeDepassee(devis: Pick<Devis, "statut" | "valideJusquAu">, date: DateIso): boolean {
  return devis.statut === "envoye" && compareDates(date, devis.valideJusquAu) > 0;
}
