import type { SectionNote } from "@ia-territoires/core";

/** What a document says; its letterhead and its day are put around it by whoever renders it. */
export interface ContenuNote {
  readonly titre: string;
  /** What it is about, e.g. the name of a system. */
  readonly sujet: string;
  /** Release of law it stands on; null when it stands on none. */
  readonly droit: { readonly redaction: string; readonly lot: string; readonly empreinte: string } | null;
  readonly sections: readonly SectionNote[];
  /** Frames to sign, by their titles; none when empty. */
  readonly signatures: readonly string[];
}
