/** Criteria of any list, as they stand in the address: the server knows which ones make sense. */
export type CriteresListe = Readonly<Record<string, string | number | boolean>>;

/**
 * Keeps of an address what criteria may be made of: texts, numbers, yes or no.
 *
 * @example
 * parseCriteresListe({ tri: "-date", page: [1] }) // => { tri: "-date" }
 */
export function parseCriteresListe(search: Readonly<Record<string, unknown>>): CriteresListe {
  const gardes = Object.entries(search).filter(([, valeur]) =>
    ["string", "number", "boolean"].includes(typeof valeur),
  );
  return Object.fromEntries(gardes) as CriteresListe;
}
