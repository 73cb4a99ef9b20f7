import type { Siret } from "../brands.ts";
import { quoteInput, requireText } from "../quote-input.ts";
import { isSiren } from "./is-siren.ts";
import { isSiret } from "./is-siret.ts";
import { removeSpaces } from "./remove-spaces.ts";

/**
 * Reads a SIRET, spaces tolerated, and returns its fourteen digits.
 *
 * Refuses by RangeError (in French, quoting the text and naming the part at fault) a wrong length, anything that is
 * not a digit, a wrong SIREN, a wrong key; by TypeError what is not text.
 *
 * Clause: code de commerce, art. R. 123-221; La Poste's exception, see {@link isSiret}.
 * @example
 * parseSiret("732 829 320 00074") // => "73282932000074"
 */
export function parseSiret(text: string): Siret {
  requireText(text, "SIRET");
  const digits = removeSpaces(text);
  if (isSiret(digits)) return digits;
  throw new RangeError(`SIRET invalide ${quoteInput(text)} : ${explainRefusal(digits)}`);
}

function explainRefusal(digits: string): string {
  if (!/^\d*$/.test(digits)) return "14 chiffres attendus, sans lettre ni autre signe.";
  if (digits.length === 9)
    return "14 chiffres attendus ; 9 chiffres forment un SIREN, il manque le numéro d'établissement.";
  if (digits.length === 13) return "14 chiffres attendus, 13 reçus ; un zéro en tête a peut-être été perdu.";
  if (digits.length !== 14) return `14 chiffres attendus, ${digits.length} reçus.`;
  if (!isSiren(digits.slice(0, 9)))
    return "ses 9 premiers chiffres ne forment pas un SIREN, la clé ne correspond pas.";
  if (digits.startsWith("0000", 9)) return "les établissements sont numérotés à partir de 0001.";
  return "la clé (dernier chiffre) ne correspond pas ; un chiffre est sans doute erroné.";
}
