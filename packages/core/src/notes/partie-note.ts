import type { Certainty, Source } from "../sources/source.ts";

/** A part of the text of a note. A value that is null is something to complete. */
export type PartieNote =
  | { readonly genre: "texte"; readonly texte: string }
  | { readonly genre: "liste"; readonly elements: readonly string[] }
  | {
      readonly genre: "champs";
      readonly champs: readonly { readonly terme: string; readonly valeur: string | null }[];
    }
  | {
      readonly genre: "tableau";
      readonly colonnes: readonly string[];
      /** Width of each column beside the others; equal when absent. */
      readonly parts?: readonly number[];
      readonly lignes: readonly (readonly string[])[];
    };

/** A part of a note under its heading, with the texts it stands on. */
export interface SectionNote {
  readonly titre: string;
  readonly parties: readonly PartieNote[];
  /** Cited under the heading; absent when the parts cite their own. */
  readonly sources?: readonly Source[];
  /** How far those sources were read, said beside them unless they were read in the text. */
  readonly certainty?: Certainty;
}
