import { isDateIso, quoteInput } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";

/** Throws a RangeError naming the field unless the input is a date that exists. */
export function assertDate(champ: string, date: unknown): asserts date is DateIso {
  if (isDateIso(date)) return;
  throw new RangeError(`${champ} : date AAAA-MM-JJ qui existe attendue, reçu ${quoteInput(date)}.`);
}
