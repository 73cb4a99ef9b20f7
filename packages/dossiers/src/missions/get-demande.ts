import { quoteInput } from "@ia-territoires/core";
import type { DemandeDocument } from "./demande-document.ts";
import type { Mission } from "./mission.ts";

/** The document asked of that identifier; throws a RangeError when the mission has none. */
export function getDemande(mission: Mission, demandeId: string): DemandeDocument {
  const demande = mission.demandes.find(({ id }) => id === demandeId);
  if (demande) return demande;
  throw new RangeError(`Aucune demande ${quoteInput(demandeId)} dans la mission ${quoteInput(mission.id)}.`);
}

/** The mission with one document asked replaced. */
export function replaceDemande(mission: Mission, demande: DemandeDocument): Mission {
  return {
    ...mission,
    demandes: mission.demandes.map((autre) => (autre.id === demande.id ? demande : autre)),
  };
}
