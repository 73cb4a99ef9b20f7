import { MOIS_FR } from "./mois-fr.ts";

/**
 * Writes a month, given as `AAAA-MM`, in French words.
 *
 * Does not depend on the host's language data. Refuses by RangeError what is not a month.
 * @example
 * formatMoisFr("2026-08") // => "août 2026"
 */
export function formatMoisFr(mois: string): string {
  const nom = /^\d{4}-\d{2}$/.test(mois) ? MOIS_FR[Number(mois.slice(5)) - 1] : undefined;
  if (nom === undefined) throw new RangeError(`Mois attendu sous la forme AAAA-MM, reçu « ${mois} ».`);
  return `${nom} ${mois.slice(0, 4)}`;
}
