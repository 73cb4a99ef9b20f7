/**
 * Keeps the texts of an address, for a page that reads them itself; a text too long to have been typed is cut.
 *
 * @example
 * keepTextes({ territoire: "GP", page: 2 }) // => { territoire: "GP" }
 */
export function keepTextes(search: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(search).flatMap(([cle, valeur]) =>
      typeof valeur === "string" ? [[cle, valeur.slice(0, 100)]] : [],
    ),
  );
}
