import { toNomRecherche } from "./to-nom-recherche.ts";

const MOTS_RETENUS = 8;

/**
 * Joins words (as {@link splitMots} gives them) into a tsquery of which each must begin a word of what is sought; of
 * more than eight, the eight longest count. No word gives the empty text.
 * @example
 * buildRequeteMots(["st", "andre"]) // => "'andre':*&('saint':*|'st':*)"
 */
export function buildRequeteMots(mots: readonly string[]): string {
  return selectMots(mots).map(buildTerme).join("&");
}

// A word that begins another one adds nothing: what matches the longer matches the shorter too.
function selectMots(mots: readonly string[]): readonly string[] {
  const distincts = [...new Set(mots)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return distincts
    .filter((mot, rang) => !distincts.slice(0, rang).some((plusLong) => plusLong.startsWith(mot)))
    .slice(0, MOTS_RETENUS);
}

function buildTerme(mot: string): string {
  const entier = toNomRecherche(mot);
  // « st » may be an abbreviation or the beginning of « Stains ».
  return entier === mot ? `'${mot}':*` : `('${entier}':*|'${mot}':*)`;
}
