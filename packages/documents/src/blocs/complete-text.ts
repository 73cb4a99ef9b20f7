import type { Fragment } from "./bloc.ts";
import { buildBlanc } from "./build-blanc.ts";
import { cleanLine } from "./clean-line.ts";
import { cleanText } from "./clean-text.ts";

/**
 * The text when there is one, a named blank otherwise: an empty field never leaves a silent hole in a document.
 *
 * Refuses by TypeError what is neither text nor undefined.
 * @example
 * completeText("", "objet") // => { genre: "blanc", texte: "[à compléter : objet]" }
 */
export function completeText(
  text: string | undefined,
  attendu: string,
  genre: "texte" | "fort" = "texte",
): Fragment {
  if (text === undefined || cleanLine(text) === "") return buildBlanc(attendu);
  return { genre, texte: cleanText(text).trim() };
}
