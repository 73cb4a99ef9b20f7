import { CODES_ECART_PLAFOND } from "./codes-ecart.ts";
import type { CodeEcart } from "./codes-ecart.ts";
import type { EcartPlafond } from "./suivi-plafond.ts";

/** A mismatch of a code, with the figures of the case. */
export function buildEcart(code: CodeEcart, objet: string, message: string): EcartPlafond {
  return { code, objet, message, aFaire: CODES_ECART_PLAFOND[code].aFaire };
}

/** Sum of the half-days of some rows. */
export function sumDemiJournees(lignes: readonly { readonly demiJournees: number }[]): number {
  return lignes.reduce((somme, { demiJournees }) => somme + demiJournees, 0);
}
