const MOIS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

/**
 * Names a month of a key.
 *
 * @example
 * formatMois("2026-03") // => "mars 2026"
 */
export function formatMois(cle: string): string {
  const [annee = "", mois = ""] = cle.split("-");
  return `${MOIS[Number(mois) - 1] ?? ""} ${annee}`;
}
