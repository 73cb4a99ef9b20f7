import type { CodeInsee } from "../brands.ts";
import { quoteInput, requireText } from "../quote-input.ts";
import { CODES_INSEE_REMPLACES } from "./codes-insee-remplaces.ts";
import { explainDepartement } from "./explain-departement.ts";
import { isCodeDepartement } from "./is-code-departement.ts";
import { isCodeInsee } from "./is-code-insee.ts";
import { splitCodeInsee } from "./split-code-insee.ts";

/**
 * Reads the INSEE code of a commune; outer spaces and small letters (`2a004`) are tolerated.
 *
 * Refuses by RangeError (in French, quoting the text) a wrong length, a département that does not exist, the number
 * zero, the former codes of Saint-Barthélemy and Saint-Martin; by TypeError what is not text: a number has already
 * lost its leading zero. A postcode often looks the same and cannot be told apart here.
 *
 * Clause: INSEE, code officiel géographique.
 * @example
 * parseCodeInsee("14118") // => "14118" (Caen)
 */
export function parseCodeInsee(text: string): CodeInsee {
  requireText(text, "Code INSEE");
  const code = text.trim().toUpperCase();
  if (isCodeInsee(code)) return code;
  throw new RangeError(`Code INSEE de commune invalide ${quoteInput(text)} : ${explainRefusal(code)}`);
}

function explainRefusal(code: string): string {
  if (/^\d{4}$/.test(code)) return "5 caractères attendus, 4 reçus ; un zéro en tête a peut-être été perdu.";
  if (!/^\d[\dAB]\d{3}$/.test(code)) return "5 caractères attendus, par exemple 14118, 2A004 ou 97411.";
  const remplacant = CODES_INSEE_REMPLACES[code];
  if (remplacant !== undefined) return `ce code a été remplacé par ${remplacant} en 2008.`;
  const { departement } = splitCodeInsee(code);
  if (!isCodeDepartement(departement)) return explainDepartement(departement);
  return "le numéro de la commune dans son département ne peut pas être zéro.";
}
