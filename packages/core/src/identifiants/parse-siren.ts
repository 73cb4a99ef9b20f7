import type { Siren } from "../brands.ts";
import { quoteInput, requireText } from "../quote-input.ts";
import { isSiren } from "./is-siren.ts";
import { removeSpaces } from "./remove-spaces.ts";

/**
 * Reads a SIREN, spaces tolerated, and returns its nine digits.
 *
 * Refuses by RangeError (in French, quoting the text) a wrong length, anything that is not a digit and a wrong key;
 * by TypeError what is not text: a number has already lost its leading zeros.
 *
 * Clause: code de commerce, art. R. 123-221.
 * @example
 * parseSiren("732 829 320") // => "732829320"
 */
export function parseSiren(text: string): Siren {
  requireText(text, "SIREN");
  const digits = removeSpaces(text);
  if (isSiren(digits)) return digits;
  throw new RangeError(`SIREN invalide ${quoteInput(text)} : ${explainRefusal(digits)}`);
}

function explainRefusal(digits: string): string {
  if (!/^\d*$/.test(digits)) return "9 chiffres attendus, sans lettre ni autre signe.";
  if (digits.length === 14) return "9 chiffres attendus ; 14 chiffres forment un SIRET.";
  if (digits.length === 8) return "9 chiffres attendus, 8 reçus ; un zéro en tête a peut-être été perdu.";
  if (digits.length !== 9) return `9 chiffres attendus, ${digits.length} reçus.`;
  if (digits === "000000000") return "ce numéro n'est attribué à personne.";
  return "la clé (dernier chiffre) ne correspond pas ; un chiffre est sans doute erroné.";
}
