import { isTerritoire, type Territoire, TERRITOIRES } from "@ia-territoires/core";
import { quoteInput } from "../quote-input.ts";
import { ZONES_TERRITOIRE } from "../texts/zones.ts";

/**
 * Gives the IANA time zone of a territory, that of its capital: in Polynésie française, Tahiti (the Marquises and the
 * Gambier have their own, `Pacific/Marquesas` and `Pacific/Gambier`).
 *
 * Refuses by RangeError an unknown territory.
 * @example
 * getZone("PM") // => "America/Miquelon"
 */
export function getZone(territoire: Territoire): string {
  if (isTerritoire(territoire)) return ZONES_TERRITOIRE[territoire];
  throw new RangeError(
    `territoire : code inconnu ${quoteInput(territoire)}, attendu ${TERRITOIRES.join(", ")}.`,
  );
}
