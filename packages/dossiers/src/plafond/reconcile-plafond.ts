import { listEcartsGrandLivre } from "./list-ecarts-grand-livre.ts";
import { listEcartsInterventions } from "./list-ecarts-interventions.ts";
import { listEcartsTitres } from "./list-ecarts-titres.ts";
import type { EcartPlafond, SuiviPlafond } from "./suivi-plafond.ts";

/**
 * Compares the counters of the cap, the ledger, the devis, the interventions and the titres of a mission, and lists
 * every mismatch with what to do. Nothing when all agree.
 * @example
 * reconcilePlafond(suivi).map(({ code }) => code) // => ["facturee-deux-fois"]
 */
export function reconcilePlafond(suivi: SuiviPlafond): readonly EcartPlafond[] {
  return [...listEcartsGrandLivre(suivi), ...listEcartsInterventions(suivi), ...listEcartsTitres(suivi)];
}
