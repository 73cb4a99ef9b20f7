/** Where a bar begins and how long it is, in percent of the width. */
export interface PlaceBarre {
  readonly debut: number;
  readonly longueur: number;
}

const arrondir = (valeur: number): number => Math.round(valeur * 100) / 100;

/**
 * Places bars on one scale that holds zero: negative ones go to the left of it.
 *
 * @example
 * placeBarres([50, 100, -100]) // => [{ debut: 50, longueur: 25 }, { debut: 50, longueur: 50 }, { debut: 0, longueur: 50 }]
 */
export function placeBarres(valeurs: readonly number[]): readonly PlaceBarre[] {
  const minimum = Math.min(0, ...valeurs);
  const maximum = Math.max(0, ...valeurs);
  const etendue = maximum - minimum;
  if (etendue === 0) return valeurs.map(() => ({ debut: 0, longueur: 0 }));
  const percent = (valeur: number): number => ((valeur - minimum) / etendue) * 100;
  return valeurs.map((valeur) => ({
    debut: arrondir(percent(Math.min(0, valeur))),
    longueur: arrondir(percent(Math.max(0, valeur)) - percent(Math.min(0, valeur))),
  }));
}
