import type { Certainty, Source } from "@ia-territoires/core";

/**
 * A part of a model document: its heading, proposed sentences, points, lines left to whoever completes it, and the
 * articles that ask for it. A sentence may hold `{organisme}`, `{systeme}` and `{finalite}`.
 */
export interface PartieModele {
  readonly titre: string;
  readonly phrases?: readonly string[];
  readonly points?: readonly string[];
  /** Lines that a person fills in. */
  readonly aRemplir?: readonly string[];
  /** Said instead of an empty list of duties. */
  readonly sinon?: string;
  /** Empty: no text asks for this part, it is a usage. */
  readonly sources: readonly Source[];
  readonly certainty: Certainty;
}

/** The words of a document, part by part. None of the texts cited dictates them: they are to be read again. */
export interface ModeleRedige<Partie extends string = string> {
  readonly titre: string;
  readonly parties: Readonly<Record<Partie, PartieModele>>;
  /** Frames to sign, by their titles. */
  readonly signatures: readonly string[];
}
