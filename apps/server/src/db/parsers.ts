const texte = (valeur: string): string => valeur;

/** Rewrites PostgreSQL's "2026-11-22 03:49:26.849+00" as "2026-11-22T03:49:26.849Z". */
const instant = (valeur: string): string =>
  new Date(valeur.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00")).toISOString();

/**
 * How both drivers read the types on which they differ: `date`, `int8` and `numeric` as the text of the
 * database (no time zone, no float), instants as ISO text in UTC. Keys are PostgreSQL type numbers.
 *
 * @example
 * PARSERS[1082]?.("2026-03-02") // => "2026-03-02"
 */
export const PARSERS: Readonly<Record<number, (valeur: string) => string>> = {
  20: texte, // int8
  1082: texte, // date
  1114: texte, // timestamp
  1184: instant, // timestamptz
  1700: texte, // numeric
};
