import { quoteInput, requireText } from "../quote-input.ts";
import type { Source } from "../sources/source.ts";
import type { Refus } from "./refus.ts";

/** What a refusal is made of; `figures` may be left out when there is none. */
export interface RefusParts<Code extends string, Figures extends object> {
  readonly code: Code;
  readonly message: string;
  readonly sources: readonly Source[];
  readonly figures?: Figures;
}

/**
 * Builds the value by which a function refuses. The answer and its list of sources are frozen, and plain JSON as long
 * as the figures are.
 *
 * Refuses by RangeError (in French, quoting it) a code that is not kebab-case ASCII, and an empty message.
 * @example
 * buildRefus({ code: "plafond-annuel", message: "Il reste 2 demi-journées.", sources: [], figures: { restantes: 2 } })
 * // => { statut: "refus", code: "plafond-annuel", message: "Il reste 2 demi-journées.", sources: [], figures: { restantes: 2 } }
 */
export function buildRefus<const Code extends string, Figures extends object>(
  parts: RefusParts<Code, Figures> & { readonly figures: Figures },
): Refus<Code, Figures>;
export function buildRefus<const Code extends string>(
  parts: RefusParts<Code, Record<never, never>>,
): Refus<Code, Record<never, never>>;
export function buildRefus(parts: RefusParts<string, object>): Refus {
  requireText(parts.code, "Code de refus");
  requireText(parts.message, "Message de refus");
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(parts.code)) {
    throw new RangeError(
      `Code de refus invalide ${quoteInput(parts.code)} : minuscules, chiffres et tirets attendus.`,
    );
  }
  if (parts.message.trim() === "") throw new RangeError(`Le refus « ${parts.code} » n'a pas de message.`);
  return Object.freeze({
    statut: "refus",
    code: parts.code,
    message: parts.message,
    sources: Object.freeze([...parts.sources]),
    figures: parts.figures ?? {},
  });
}
