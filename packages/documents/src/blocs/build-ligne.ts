import type { Fragment, Ligne, Partie } from "./bloc.ts";
import { cleanText } from "./clean-text.ts";

/**
 * Builds a line from texts, ready pieces and other lines, in order. Texts are cleaned; empty ones vanish.
 *
 * Refuses by TypeError a text that is none.
 * @example
 * buildLigne("Séance du ", buildBlanc("date"))
 * // => [{ genre: "texte", texte: "Séance du " }, { genre: "blanc", texte: "[à compléter : date]" }]
 */
export function buildLigne(...parts: readonly Partie[]): Ligne {
  return parts
    .flatMap((part): readonly (string | Fragment)[] => (isLigne(part) ? part : [part]))
    .map((part): Fragment => (typeof part === "string" ? { genre: "texte", texte: cleanText(part) } : part))
    .filter((fragment) => fragment.texte !== "");
}

// Array.isArray does not narrow a readonly array out of a union.
function isLigne(part: Partie): part is Ligne {
  return Array.isArray(part);
}
