const FENETRE = 1_000_000;
/** Longer than every text that is looked for: one that lies on two windows is found in the second. */
const RECOUVREMENT = 100;

/**
 * Says whether bytes hold one of some ASCII texts, window after window: a large part is never held twice.
 * @example
 * hasTexte(new TextEncoder().encode("<a><script/></a>"), ["<script"]) // => true
 */
export function hasTexte(octets: Uint8Array, textes: readonly string[]): boolean {
  const decodeur = new TextDecoder("latin1");
  for (let debut = 0; debut < octets.length; debut += FENETRE) {
    const fenetre = decodeur.decode(octets.subarray(Math.max(0, debut - RECOUVREMENT), debut + FENETRE));
    if (textes.some((texte) => fenetre.includes(texte))) return true;
  }
  return false;
}
