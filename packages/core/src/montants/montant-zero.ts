import type { Montant } from "../brands.ts";

/** Nothing to pay: the neutral element of {@link Montant} sums. */
export const MONTANT_ZERO = "0.00" as Montant;
