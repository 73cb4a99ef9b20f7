import { splitMots } from "./split-mots.ts";

/**
 * Gives the form under which a name is stored, sought and sorted: no accent, capital, hyphen or apostrophe, ligatures
 * opened, `St`/`Ste` written in full, `s/` read as « sur » and `s/s` as « sous ».
 *
 * The form is the same on both databases, which sort it byte by byte: PGlite has no French collation. Letters of other
 * alphabets are kept; what holds neither letter nor digit gives the empty text. Never throws.
 * @example
 * toNomRecherche("L'Haÿ-les-Roses") // => "l hay les roses"
 * toNomRecherche("St-André s/ Orne") // => "saint andre sur orne"
 */
export function toNomRecherche(nom: string): string {
  return splitMots(nom)
    .map((mot) => ABREVIATIONS.get(mot) ?? mot)
    .join(" ");
}

const ABREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["sts", "saints"],
  ["stes", "saintes"],
]);
