import type { DateIso } from "../brands.ts";
import type { JourCivil } from "./jour-civil.ts";

/** Writes three numbers, known to make a real day, as ISO text. */
export function writeDate({ annee, mois, jour }: JourCivil): DateIso {
  const pad = (value: number, width: number): string => String(value).padStart(width, "0");
  return `${pad(annee, 4)}-${pad(mois, 2)}-${pad(jour, 2)}` as DateIso;
}
