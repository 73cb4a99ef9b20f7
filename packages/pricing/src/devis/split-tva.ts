import { addMontants, calculatePourcentage, subtractMontants } from "@ia-territoires/core";
import type { Montant, Taux } from "@ia-territoires/core";
import { removeTva } from "../tva/remove-tva.ts";

/** An amount with its tax apart: HT + TVA = TTC, to the cent. */
export interface MontantsTva {
  readonly montantHt: Montant;
  readonly montantTva: Montant;
  readonly montantTtc: Montant;
}

/**
 * Splits an amount given without tax (`ht`: the tax is rounded) or with tax (`ttc`: the base is rounded, the tax is
 * the rest, so that the amount given never moves). Half a cent goes up; amounts here are never negative.
 */
export function splitTva(montant: Montant, taux: Taux, prix: "ht" | "ttc"): MontantsTva {
  if (prix === "ht") {
    const montantTva = calculatePourcentage(montant, taux);
    return { montantHt: montant, montantTva, montantTtc: addMontants(montant, montantTva) };
  }
  const montantHt = removeTva(montant, taux);
  return { montantHt, montantTva: subtractMontants(montant, montantHt), montantTtc: montant };
}
