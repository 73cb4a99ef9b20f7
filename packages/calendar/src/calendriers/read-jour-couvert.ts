import type { JourLike } from "../jours/jour-like.ts";
import { readJour } from "../jours/read-jour.ts";
import { writeJour } from "../jours/siecle.ts";
import { type Calendrier, getRouages } from "./calendrier.ts";

/** Reads a day that a calendar answers for; refuses the others by RangeError, naming the field. */
export function readJourCouvert(calendrier: Calendrier, input: JourLike, champ: string): number {
  const numero = readJour(input, champ);
  const { premier } = getRouages(calendrier);
  if (numero >= premier) return numero;
  throw new RangeError(
    `${champ} : ${writeJour(numero)} précède le ${writeJour(premier)}, premier jour couvert.`,
  );
}
