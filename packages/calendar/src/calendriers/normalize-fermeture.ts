import { checkOrdre } from "../jours/check-ordre.ts";
import { readJour } from "../jours/read-jour.ts";
import { countJoursDuMois, writeJour } from "../jours/siecle.ts";
import { quoteInput } from "../quote-input.ts";
import type { FermetureNormale } from "./calendrier.ts";
import type { Fermeture, FermetureAnnuelle } from "./options-calendrier.ts";

/** Checks a closed day, stretch or yearly day, and puts it in its plain form. */
export function normalizeFermeture(fermeture: Fermeture, champ: string): FermetureNormale {
  if (typeof fermeture === "object" && fermeture !== null) {
    if ("nom" in fermeture) return readAnnuelle(fermeture, champ);
    if ("debut" in fermeture) {
      const debut = readJour(fermeture.debut, `${champ}.debut`);
      const fin = readJour(fermeture.fin, `${champ}.fin`);
      checkOrdre(debut, fin, champ);
      return { debut: writeJour(debut), fin: writeJour(fin) };
    }
  }
  const jour = writeJour(readJour(fermeture, champ));
  return { debut: jour, fin: jour };
}

// 29 February is refused: it would not come every year. From Easter, any distance that stays within the year.
function readAnnuelle({ nom, mois, jour }: FermetureAnnuelle, champ: string): FermetureNormale {
  const [min, max] = mois === 0 ? [-80, 250] : [1, countJoursDuMois(2001, mois)];
  if (
    typeof nom === "string" &&
    Number.isInteger(mois) &&
    Number.isInteger(jour) &&
    jour >= min &&
    jour <= max
  ) {
    return { nom, mois, jour };
  }
  throw new RangeError(
    `${champ} : jour annuel invalide ${quoteInput(`${jour}/${mois}`)}, attendu { nom, mois, jour }.`,
  );
}
