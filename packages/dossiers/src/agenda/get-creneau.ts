import { quoteInput } from "@ia-territoires/core";
import type { Creneau } from "../missions/creneau.ts";
import type { Agenda } from "./agenda.ts";

/** The créneau of that identifier; throws a RangeError when the agenda has none. */
export function getCreneau(agenda: Agenda, creneauId: string): Creneau {
  const creneau = agenda.index.creneaux.get(creneauId);
  if (creneau !== undefined) return creneau;
  throw new RangeError(`creneauId : créneau ${quoteInput(creneauId)} inconnu de l'agenda.`);
}
