import type { DateIso } from "@ia-territoires/core";
import type { NatureOrganisme } from "../natures/natures-organisme.ts";
import { getCaractereExecutoire } from "./get-caractere-executoire.ts";
import type { Deliberation } from "./mission.ts";

/**
 * Tells whether a délibération on a CDG's optional mission binds on a day: published by then (CGCT, art. L. 2131-1).
 *
 * For a commune unless another kind of body is named. False for kinds whose rules were not read: unknown is never yes;
 * {@link getCaractereExecutoire} tells them apart. Throws a RangeError on a date that does not exist.
 * @example
 * isDeliberationExecutoire({ numero: "2026-14", date: "2026-03-02", publieeLe: "2026-03-05" }, "2026-03-05") // => true
 */
export function isDeliberationExecutoire(
  deliberation: Deliberation,
  date: DateIso,
  nature: NatureOrganisme = "commune",
  transmission: "dispensee" | "requise" = "dispensee",
): boolean {
  return getCaractereExecutoire(deliberation, date, nature, transmission).etat === "executoire";
}
