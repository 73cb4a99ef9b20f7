import type { DateIso } from "../brands.ts";
import type { JourCivil } from "./jour-civil.ts";
import { parseDateIso } from "./parse-date-iso.ts";

/** Splits a date into its three numbers; a text that is no date, slipped in by a cast, is refused as at birth. */
export function readDate(date: DateIso): JourCivil {
  const checked = parseDateIso(date);
  return {
    annee: Number(checked.slice(0, 4)),
    mois: Number(checked.slice(5, 7)),
    jour: Number(checked.slice(8, 10)),
  };
}
