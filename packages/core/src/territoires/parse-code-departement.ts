import type { CodeDepartement } from "../brands.ts";
import { quoteInput, requireText } from "../quote-input.ts";
import { explainDepartement } from "./explain-departement.ts";
import { isCodeDepartement } from "./is-code-departement.ts";

/**
 * Reads the code of a département or of an overseas collectivité; outer spaces and small letters are tolerated.
 *
 * Refuses by RangeError (in French, quoting the text) every code out of {@link CODES_DEPARTEMENT}, such as `20`, `99`
 * or `1`; by TypeError what is not text.
 * @example
 * parseCodeDepartement("2a") // => "2A"
 */
export function parseCodeDepartement(text: string): CodeDepartement {
  requireText(text, "Code de département");
  const code = text.trim().toUpperCase();
  if (isCodeDepartement(code)) return code;
  throw new RangeError(`Code de département invalide ${quoteInput(text)} : ${explainDepartement(code)}`);
}
