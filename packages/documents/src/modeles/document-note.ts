import type { DateIso, SectionNote } from "@ia-territoires/core";
import type { OrganismeDocument } from "./organisme-document.ts";

/**
 * A document made from a register (sheet, legal note, audit report, impact analysis to begin, notice, questionnaire,
 * charter, checklist, statement): headings, paragraphs, lists, fields, tables. Always to be read again by a person.
 */
export interface DocumentNote {
  readonly modele: "note";
  readonly titre: string;
  /** What it is about, e.g. the name of a system. */
  readonly sujet: string;
  /** Its letterhead: an address or a number that is not known is left out. */
  readonly organisme: OrganismeDocument;
  readonly date: DateIso;
  readonly demonstration: boolean;
  /** Release of law it stands on: its wording, its name, its hash; null when it stands on none. */
  readonly droit: { readonly redaction: string; readonly lot: string; readonly empreinte: string } | null;
  readonly sections: readonly SectionNote[];
  /** Frames to sign, by their titles. */
  readonly signatures?: readonly string[];
}
