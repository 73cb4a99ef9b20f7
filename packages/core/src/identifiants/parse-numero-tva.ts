import type { NumeroTva } from "../brands.ts";
import { quoteInput, requireText } from "../quote-input.ts";
import { isNumeroTva } from "./is-numero-tva.ts";
import { isSiren } from "./is-siren.ts";
import { removeSpaces } from "./remove-spaces.ts";

/**
 * Reads a French VAT number, spaces and small letters tolerated, and returns its thirteen characters.
 *
 * Refuses by RangeError (in French, quoting the text) another country, a wrong SIREN, a wrong key, a key of letters;
 * by TypeError what is not text.
 *
 * Clause: CGI, art. 286 ter.
 * @example
 * parseNumeroTva("fr 44 732 829 320") // => "FR44732829320"
 */
export function parseNumeroTva(text: string): NumeroTva {
  requireText(text, "Numéro de TVA");
  const compact = removeSpaces(text).toUpperCase();
  if (isNumeroTva(compact)) return compact;
  throw new RangeError(`Numéro de TVA invalide ${quoteInput(text)} : ${explainRefusal(compact)}`);
}

function explainRefusal(compact: string): string {
  if (!compact.startsWith("FR")) return "« FR » attendu, puis une clé de 2 chiffres et un SIREN.";
  if (/^FR[0-9A-Z]{2}\d{9}$/.test(compact) && !/^FR\d{2}/.test(compact))
    return "une clé de 2 chiffres est attendue ; les clés à lettres ne reposent pas sur un SIREN vérifiable.";
  if (!/^FR\d{11}$/.test(compact)) return "« FR », une clé de 2 chiffres et un SIREN de 9 chiffres attendus.";
  if (!isSiren(compact.slice(4))) return "ses 9 derniers chiffres ne forment pas un SIREN.";
  return "la clé (2 chiffres après « FR ») ne correspond pas au SIREN.";
}
