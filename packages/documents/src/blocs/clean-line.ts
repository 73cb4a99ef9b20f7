import { cleanText } from "./clean-text.ts";

/**
 * Makes any text printable on one line: {@link cleanText}, then line breaks and spaces in a row become one space.
 * @example
 * cleanLine(" Mairie\nde  Caen ") // => "Mairie de Caen"
 */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[ \n]+/g, " ")
    .trim();
}
