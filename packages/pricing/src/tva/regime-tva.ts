import type { Certainty, Source, Taux } from "@ia-territoires/core";

/**
 * How one line stands towards VAT. `categorie` is the code of EN 16931: `S` at a rate, `E` exempt, `O` out of scope,
 * `Z` zero-rated; `a-verifier` when no text we hold gives an answer: then no tax, and no total with tax, is computed.
 */
export type RegimeTva =
  | { readonly categorie: "S"; readonly taux: Taux; readonly source?: Source; readonly certainty?: Certainty }
  | {
      readonly categorie: "E" | "O" | "Z";
      /** The legal mention that an invoice prints. */
      readonly mention: string;
      readonly source?: Source;
      readonly certainty?: Certainty;
    }
  | { readonly categorie: "a-verifier"; readonly motif: string; readonly source?: Source };
