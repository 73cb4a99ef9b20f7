const UNITES = ["octets", "ko", "Mo", "Go", "To"] as const;

/**
 * Writes a size as people read it, in decimal units, with one digit at most after the comma.
 *
 * @example
 * formatOctets(25_000_000) // => "25 Mo"
 */
export function formatOctets(octets: number): string {
  let valeur = octets;
  let rang = 0;
  while (valeur >= 1_000 && rang < UNITES.length - 1) {
    valeur /= 1_000;
    rang += 1;
  }
  return `${valeur.toLocaleString("fr-FR", { maximumFractionDigits: 1 })} ${UNITES[rang] ?? ""}`;
}
