/**
 * What a rule or an answer is worth. Kleene's three values, the middle one split by what is presumed meanwhile: an
 * unknown that would be held against the system, one that would not, and one about which nothing is presumed. The five
 * are in order, so that « and » is the smallest, « or » the largest, « not » the opposite.
 */
export const VRAI = 2;
export const PRESUME_VRAI = 1;
export const INCONNU = 0;
export const PRESUME_FAUX = -1;
export const FAUX = -2;

/** Whether a value is settled: neither unknown nor presumed. */
export function isDecided(etat: number): boolean {
  return etat === VRAI || etat === FAUX;
}

/** Not an exception: one about which nothing is known is not granted. */
export function negateException(etat: number): number {
  return etat === INCONNU ? PRESUME_VRAI : 0 - etat;
}

/** Two readings of a text: one value where they agree, else undetermined, the severe one presumed. */
export function joinReadings(letter: number, interpreted: number, isBurden: boolean): number {
  if (letter === interpreted) return letter;
  return isBurden
    ? Math.min(Math.max(letter, interpreted), PRESUME_VRAI)
    : Math.max(Math.min(letter, interpreted), PRESUME_FAUX);
}
