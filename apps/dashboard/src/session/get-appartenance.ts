interface Appartenance {
  readonly organisme: { readonly id: string };
}

/**
 * Gets the membership a tab acts under: the chosen one while the account still has it, else its first one.
 *
 * @example
 * getAppartenance([{ organisme: { id: "a" } }], "b")?.organisme.id // => "a"
 */
export function getAppartenance<T extends Appartenance>(
  appartenances: readonly T[],
  choisi: string | null,
): T | undefined {
  return appartenances.find((appartenance) => appartenance.organisme.id === choisi) ?? appartenances[0];
}
