import type { DateIso } from "../brands.ts";

/** The legal or contractual text on which an answer stands. */
export interface Source {
  /** Name of the text, e.g. `"Offre de service CDG14"`, `"Code de la commande publique"`. */
  readonly texte: string;
  /** Article, clause or paragraph, as the text numbers it, e.g. `"2.2"`, `"L. 452-40"`. */
  readonly article?: string;
  /** Where it can be read. */
  readonly url?: string;
  /** Day on which that address was read. */
  readonly consulteLe?: DateIso;
}

/**
 * How far a figure of law can be relied on:
 * - `verified`: read in the text itself;
 * - `secondary`: read in a serious comment, not in the text;
 * - `from-memory`: known, but read nowhere yet; to be checked before it binds anybody;
 * - `contested`: texts or authorities disagree;
 * - `illustrative`: invented for a demonstration, never to be taken as a figure of law.
 */
export type Certainty = "verified" | "secondary" | "from-memory" | "contested" | "illustrative";

/** The certainties, from the firmest to the weakest. */
export const CERTAINTIES: readonly Certainty[] = /* @__PURE__ */ Object.freeze([
  "verified",
  "secondary",
  "from-memory",
  "contested",
  "illustrative",
]);

/** What each certainty is called on a French screen or document. */
export const LIBELLES_CERTITUDE: Readonly<Record<Certainty, string>> = /* @__PURE__ */ Object.freeze({
  verified: "lu dans le texte",
  secondary: "lu dans un commentaire",
  "from-memory": "à vérifier",
  contested: "contesté",
  illustrative: "illustratif",
});
