import { readJour } from "../jours/read-jour.ts";
import { countJoursDuMois, writeJour } from "../jours/siecle.ts";
import { quoteInput } from "../quote-input.ts";
import type { FermetureNormale } from "./calendrier.ts";
import type { Fermeture, FermetureAnnuelle } from "./options-calendrier.ts";

/** Checks a closed day, stretch or yearly day, and puts it in its plain form. */
export function normalizeFermeture(fermeture: Fermeture, champ: string): FermetureNormale {
  if (typeof fermeture === "object" && fermeture !== null) {
    if ("nom" in fermeture) return readAnnuelle(fermeture, champ);
    if ("debut" in fermeture) return readPlage(fermeture.debut, fermeture.fin, champ);
  }
  const debut = writeJour(readJour(fermeture, champ));
  return { debut, fin: debut };
}

function readPlage(debut: Fermeture, fin: Fermeture, champ: string): FermetureNormale {
  const first = readJour(debut as string, `${champ}.debut`);
  const last = readJour(fin as string, `${champ}.fin`);
  if (last >= first) return { debut: writeJour(first), fin: writeJour(last) };
  throw new RangeError(`${champ} : la fin ${writeJour(last)} précède le début ${writeJour(first)}.`);
}

// 29 February is refused: it would not come every year. From Easter, any distance that stays within the year.
function readAnnuelle({ nom, mois, jour }: FermetureAnnuelle, champ: string): FermetureNormale {
  const [min, max] = mois === 0 ? [-80, 250] : [1, countJoursDuMois(2001, mois)];
  if (typeof nom === "string" && Number.isInteger(jour) && jour >= min && jour <= max)
    return { nom, mois, jour };
  throw new RangeError(
    `${champ} : jour annuel invalide ${quoteInput(`${jour}/${mois}`)}, un nom et un jour de chaque année sont attendus.`,
  );
}
