import { quoteInput } from "@ia-territoires/core";
import { NATURES_ORGANISME } from "./natures-organisme.ts";
import type { NatureOrganisme, NatureOrganismeDecrite } from "./natures-organisme.ts";

/**
 * Describes a kind of body: its French label, the usual name of its assembly, the rules of its délibérations.
 *
 * Throws a RangeError naming the closed list on anything else.
 * @example
 * getNatureOrganisme("epci").assemblee // => "conseil communautaire"
 */
export function getNatureOrganisme(nature: NatureOrganisme): NatureOrganismeDecrite {
  const decrite = NATURES_ORGANISME.find((candidate) => candidate.nature === nature);
  if (decrite) return decrite;
  const connues = NATURES_ORGANISME.map((candidate) => candidate.nature).join(", ");
  throw new RangeError(`Nature d'organisme inconnue ${quoteInput(nature)} ; natures connues : ${connues}.`);
}
