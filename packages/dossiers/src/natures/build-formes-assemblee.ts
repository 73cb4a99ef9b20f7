import { quoteInput } from "@ia-territoires/core";

/** The name of an assembly in a sentence: « le conseil municipal », « du conseil municipal », « au conseil municipal ». */
export interface FormesAssemblee {
  readonly nom: string;
  readonly defini: string;
  readonly de: string;
  readonly a: string;
}

/** First words that are feminine; « assemblée » only elides, like every word that begins with a vowel. */
const FEMININS = [
  "caisse",
  "chambre",
  "collectivité",
  "commission",
  "conférence",
  "délégation",
  "réunion",
  "session",
];

/**
 * Puts the name of an assembly in the forms that documents need. An article already typed is taken off first.
 *
 * Throws a RangeError on an empty name.
 * @example
 * buildFormesAssemblee("conseil municipal").de // => "du conseil municipal"
 * @example
 * buildFormesAssemblee("assemblée générale").a // => "à l'assemblée générale"
 */
export function buildFormesAssemblee(assemblee: string): FormesAssemblee {
  const nom = assemblee
    .normalize("NFC")
    .trim()
    .replace(/^(?:les?|la)(?:\s+|$)|^l['’]\s*/iu, "");
  if (nom === "")
    throw new RangeError(
      `Nom d'assemblée attendu, par exemple « conseil municipal », reçu ${quoteInput(assemblee)}.`,
    );
  if (/^[aeiouyàâäéèêëîïôöùûü]/iu.test(nom)) {
    return { nom, defini: `l'${nom}`, de: `de l'${nom}`, a: `à l'${nom}` };
  }
  const [premier = ""] = nom.toLocaleLowerCase("fr").split(/\s/u);
  if (FEMININS.includes(premier)) return { nom, defini: `la ${nom}`, de: `de la ${nom}`, a: `à la ${nom}` };
  return { nom, defini: `le ${nom}`, de: `du ${nom}`, a: `au ${nom}` };
}
