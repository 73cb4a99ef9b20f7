import { isDateIso, quoteInput } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type { IdentiteBpu } from "./bpu.ts";

/**
 * Chooses among the versions of a BPU the one in force on a date, undefined when none is: an order keeps the prices of
 * its own date.
 *
 * A version holds from `depuis` to `jusquAu`, both included; without end, until a later one begins. Throws a RangeError
 * on what is not a date.
 * @example
 * const versions = [{ version: "1", depuis: "2026-01-01", jusquAu: null }, { version: "2", depuis: "2027-01-01", jusquAu: null }];
 * getBpuAt(versions, "2026-12-31").version // => "1"
 * getBpuAt(versions, "2025-12-31") // => undefined
 */
export function getBpuAt<B extends Pick<IdentiteBpu, "depuis" | "jusquAu">>(
  versions: readonly B[],
  date: DateIso,
): B | undefined {
  if (!isDateIso(date)) throw new RangeError(`Date AAAA-MM-JJ attendue, reçu ${quoteInput(date)}.`);
  const commencees = versions.filter(({ depuis }) => depuis <= date);
  const derniere = commencees.reduce<B | undefined>(
    (choisie, version) => (choisie === undefined || version.depuis > choisie.depuis ? version : choisie),
    undefined,
  );
  return derniere === undefined || (derniere.jusquAu !== null && derniere.jusquAu < date)
    ? undefined
    : derniere;
}
