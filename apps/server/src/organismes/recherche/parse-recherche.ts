import { buildRequeteMots } from "./build-requete-mots.ts";
import { splitMots } from "./split-mots.ts";
import { toNomRecherche } from "./to-nom-recherche.ts";

/** A search as the database understands it; every text in it holds only letters, digits and our own signs. */
export type Recherche =
  /** Nothing typed: the whole directory. */
  | { readonly genre: "tout" }
  /** Something was typed that can match nothing, such as `%` or an emoji. */
  | { readonly genre: "rien" }
  /** `requete` is a tsquery over the words of `ia_mots`; `nom`, when not empty, ranks the exact name and its beginning first. */
  | { readonly genre: "mots"; readonly requete: string; readonly nom: string }
  /** A number of the Sirene register; a SIRET also finds the body by its SIREN. */
  | { readonly genre: "numero"; readonly siren: string; readonly siret: string | null };

/**
 * Reads what a person typed into the search box of the directory.
 *
 * Digits alone, spaces tolerated: 14 are a SIRET, 9 to 13 a SIREN, 6 to 8 the beginning of one, up to 5 a postcode or
 * an INSEE code (or its beginning). Anything else is words, each of which must begin a word of the organisme; of more
 * than eight, the eight longest count. Never throws.
 * @example
 * parseRecherche("st-andré") // => { genre: "mots", requete: "'andre':*&('saint':*|'st':*)", nom: "saint andre" }
 * parseRecherche("211 401 187") // => { genre: "numero", siren: "211401187", siret: null }
 * parseRecherche("%") // => { genre: "rien" }
 */
export function parseRecherche(texte: string): Recherche {
  if (texte.trim() === "") return { genre: "tout" };
  const chiffres = texte.replace(/[\s.\-\u2010-\u2015]/gu, "");
  if (/^[0-9]{6,}$/.test(chiffres)) return parseNumero(chiffres);
  const mots = /^[0-9]+$/.test(chiffres) ? [chiffres] : splitMots(texte);
  if (mots.length === 0) return { genre: "rien" };
  return {
    genre: "mots",
    requete: buildRequeteMots(mots),
    nom: toNomRecherche(mots.join(" ")),
  };
}

function parseNumero(chiffres: string): Recherche {
  if (chiffres.length > 14) return { genre: "rien" };
  if (chiffres.length < 9) return { genre: "mots", requete: `'#s${chiffres}':*`, nom: "" };
  return { genre: "numero", siren: chiffres.slice(0, 9), siret: chiffres.length === 14 ? chiffres : null };
}
