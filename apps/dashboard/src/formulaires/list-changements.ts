/** One field saved by someone else since the form was opened. */
export interface Changement {
  readonly champ: string;
  readonly avant: unknown;
  readonly enregistre: unknown;
  readonly saisie: unknown;
}

/**
 * Lists what someone else changed since the form was opened: for each field whose stored value moved, the value
 * at opening, the stored one, and the one typed here.
 *
 * @example
 * listChangements({ nom: "A" }, { nom: "B" }, { nom: "C" })
 * // => [{ champ: "nom", avant: "A", enregistre: "B", saisie: "C" }]
 */
export function listChangements(
  ouverture: Readonly<Record<string, unknown>>,
  enregistre: Readonly<Record<string, unknown>>,
  saisie: Readonly<Record<string, unknown>>,
): readonly Changement[] {
  return Object.keys(saisie)
    .filter((champ) => !isSame(ouverture[champ], enregistre[champ]))
    .map((champ) => ({
      champ,
      avant: ouverture[champ],
      enregistre: enregistre[champ],
      saisie: saisie[champ],
    }));
}

function isSame(a: unknown, b: unknown): boolean {
  return format(a) === format(b);
}

function format(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
