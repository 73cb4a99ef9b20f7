import { splitMots } from "../organismes/recherche/split-mots.ts";

/**
 * Cuts a search into its words; nine to fourteen digits typed with spaces or dots are one, as a SIREN or a SIRET is
 * written. Never throws.
 *
 * @example
 * splitTermes("211 401 187") // => ["211401187"]
 * splitTermes("Devis 2026-0001") // => ["devis", "2026", "0001"]
 */
export function splitTermes(texte: string): readonly string[] {
  const chiffres = texte.replace(/[\s.]/gu, "");
  return /^[0-9]{9,14}$/.test(chiffres) ? [chiffres] : splitMots(texte);
}
