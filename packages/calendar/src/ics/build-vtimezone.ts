import { tzlib_get_ical_block } from "timezones-ical-library";
import { quoteInput } from "../quote-input.ts";

/** The VTIMEZONE of a zone under its own name: the library answers for an alias with the name of its target. */
export function buildVtimezone(zone: string): string {
  const [block] = tzlib_get_ical_block(zone);
  if (block === undefined || !block.startsWith("BEGIN:VTIMEZONE")) {
    throw new RangeError(`zone : ${quoteInput(zone)} n'a pas de définition pour les fichiers d'agenda.`);
  }
  return block
    .replace(/^TZID:.*$/m, `TZID:${zone}`)
    .replace(/^X-LIC-LOCATION:.*$/m, `X-LIC-LOCATION:${zone}`);
}
