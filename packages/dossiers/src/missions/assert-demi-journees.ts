import { quoteInput } from "@ia-territoires/core";

/** Throws a RangeError naming the field unless the input is a whole number of half-days, at least one. */
export function assertDemiJournees(champ: string, nombre: unknown): asserts nombre is number {
  if (typeof nombre === "number" && Number.isSafeInteger(nombre) && nombre > 0) return;
  throw new RangeError(
    `${champ} : nombre entier de demi-journées attendu, 1 au moins, reçu ${quoteInput(nombre)}.`,
  );
}
