/** The clock and the wait that the rate limit needs; tests give their own. */
export interface Horloge {
  /** Milliseconds, only ever growing. */
  readonly maintenant: () => number;
  readonly attendre: (ms: number) => Promise<void>;
}

/**
 * Makes a rate limit of at most `nombre` passages in any `fenetreMs`, first come first served.
 *
 * The function it gives answers true when its turn has come, false at once when the wait would exceed `patienceMs`.
 * @example
 * const passer = buildLimiteur({ nombre: 7, fenetreMs: 1_000, patienceMs: 3_000 }, horloge);
 * await passer() // => true
 */
export function buildLimiteur(
  limite: { readonly nombre: number; readonly fenetreMs: number; readonly patienceMs: number },
  horloge: Horloge,
): () => Promise<boolean> {
  // Instants reserved by the last passages, oldest first; some may still be to come.
  const reserves: number[] = [];
  return async () => {
    const maintenant = horloge.maintenant();
    const ancien = reserves.length < limite.nombre ? undefined : reserves[reserves.length - limite.nombre];
    const tour = ancien === undefined ? maintenant : Math.max(maintenant, ancien + limite.fenetreMs);
    if (tour - maintenant > limite.patienceMs) return false;
    reserves.push(tour);
    if (reserves.length > limite.nombre) reserves.shift();
    if (tour > maintenant) await horloge.attendre(tour - maintenant);
    return true;
  };
}
