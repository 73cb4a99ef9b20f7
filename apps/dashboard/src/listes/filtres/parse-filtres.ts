/** Reads one value of an address; what it does not know is undefined, never an error. */
export type LireFiltre<T> = (valeur: unknown) => T | undefined;

/**
 * Parses the filters and the sort of a list from an address, each by its reader; what none of them knows is left out.
 *
 * @example
 * parseFiltres({ q: " lisieux ", statut: "perdue" }, { q: parseMots, statut: parseChoix(["envoye"]) }) // => { q: "lisieux" }
 */
export function parseFiltres<Filtres extends object>(
  search: Readonly<Record<string, unknown>>,
  lecteurs: { readonly [Nom in keyof Filtres]-?: LireFiltre<NonNullable<Filtres[Nom]>> },
): Partial<Filtres> {
  const lus = Object.entries<LireFiltre<unknown>>(lecteurs).map(
    ([nom, lire]) => [nom, lire(search[nom])] as const,
  );
  return Object.fromEntries(lus.filter(([, valeur]) => valeur !== undefined)) as Partial<Filtres>;
}
