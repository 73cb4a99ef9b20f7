import type { Source } from "../sources/source.ts";

/**
 * A refusal that the rules foresee. It is an answer, not a failure: a function returns it, it never throws it.
 * A call that makes no sense throws RangeError or TypeError instead.
 */
export interface Refus<Code extends string = string, Figures extends object = object> {
  readonly statut: "refus";
  /** Stable, kebab-case ASCII: programs and documentation pages hang on it. */
  readonly code: Code;
  /** For people, in French, with the figures of the case. */
  readonly message: string;
  /** The clauses that refuse; empty when the refusal comes from the state of a dossier and from no text. */
  readonly sources: readonly Source[];
  /** The figures of the case, e.g. `{ demiJourneesRestantes: 2 }`. */
  readonly figures: Figures;
}

/** One entry per code of a package, for its documentation and screens: a test checks that none is missing. */
export type CatalogueRefus<Code extends string> = Readonly<
  Record<Code, { readonly titre: string; readonly explication: string }>
>;
