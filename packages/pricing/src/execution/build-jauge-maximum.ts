import {
  addMontants,
  buildRefus,
  compareMontants,
  formatMontant,
  subtractMontants,
} from "@ia-territoires/core";
import type { Montant, Refus, Source } from "@ia-territoires/core";
import { SOURCE_MAXIMUM } from "../texts/avances.ts";
import { assertMontantPositif } from "./assert-montant.ts";
import type { CodeRefusExecution } from "./codes-refus-execution.ts";

/** Where an accord-cadre stands once an order is counted. */
export interface JaugeMaximum {
  readonly statut: "possible";
  readonly maximumHt: Montant;
  readonly engageHt: Montant;
  readonly resteHt: Montant;
  readonly sources: readonly Source[];
}

/**
 * Says whether an order holds under the maximum of its accord-cadre, all its orders since the beginning counted, without
 * tax. The maximum is the caller's: only the CCAP says it.
 *
 * Refuses `maximum-depasse` with what is left (code de la commande publique, R. 2162-4). Throws a RangeError on a negative
 * amount.
 * @example
 * buildJaugeMaximum({ maximumHt: "100000.00", engageHt: "90000.00", commandeHt: "8000.00" }).resteHt // => "2000.00"
 * buildJaugeMaximum({ maximumHt: "100000.00", engageHt: "90000.00", commandeHt: "10000.01" }) // => { statut: "refus", code: "maximum-depasse", … }
 */
export function buildJaugeMaximum(demande: {
  readonly maximumHt: Montant;
  readonly engageHt: Montant;
  readonly commandeHt: Montant;
}): JaugeMaximum | Refus<CodeRefusExecution, { readonly resteHt: Montant; readonly depassementHt: Montant }> {
  const maximumHt = assertMontantPositif("maximumHt", demande.maximumHt);
  const dejaHt = assertMontantPositif("engageHt", demande.engageHt);
  const engageHt = addMontants(dejaHt, assertMontantPositif("commandeHt", demande.commandeHt));
  if (compareMontants(engageHt, maximumHt) <= 0) {
    return {
      statut: "possible",
      maximumHt,
      engageHt,
      resteHt: subtractMontants(maximumHt, engageHt),
      sources: [SOURCE_MAXIMUM],
    };
  }
  const resteHt = subtractMontants(maximumHt, dejaHt);
  const depassementHt = subtractMontants(engageHt, maximumHt);
  return buildRefus({
    code: "maximum-depasse",
    message: `Maximum de l'accord-cadre dépassé de ${formatMontant(depassementHt)} hors taxe : maximum ${formatMontant(maximumHt)}, déjà commandé ${formatMontant(dejaHt)} (code de la commande publique, R. 2162-4).`,
    sources: [SOURCE_MAXIMUM],
    figures: { resteHt, depassementHt },
  });
}
