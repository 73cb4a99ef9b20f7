import { quoteInput } from "@ia-territoires/core";
import type { Devis, Mission } from "./mission.ts";

/** The devis of that identifier; throws a RangeError when the mission has none. */
export function getDevis(mission: Mission, devisId: string): Devis {
  const devis = mission.devis.find(({ id }) => id === devisId);
  if (devis) return devis;
  throw new RangeError(`Aucun devis ${quoteInput(devisId)} dans la mission ${quoteInput(mission.id)}.`);
}
