import type { DateIso } from "@ia-territoires/core";
import type { OrganismeDocument } from "./organisme-document.ts";

/** A part of the text of a note. A value that is null is printed as something to complete. */
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
      readonly lignes: readonly (readonly string[])[];
    };

/** A part of a note under its heading. */
export interface SectionNote {
  readonly titre: string;
  readonly parties: readonly PartieNote[];
}

/**
 * A document made from a register (sheet, legal note, audit report, impact analysis to begin, notice, questionnaire,
 * charter, checklist, statement): headings, paragraphs, lists, fields, tables. Always to be read again by a person.
 */
export interface DocumentNote {
  readonly modele: "note";
  readonly titre: string;
  /** What it is about, e.g. the name of a system. */
  readonly sujet: string;
  readonly organisme: OrganismeDocument;
  readonly date: DateIso;
  readonly demonstration: boolean;
  /** Release of law it stands on: its wording, its name, its hash; null when it stands on none. */
  readonly droit: { readonly redaction: string; readonly lot: string; readonly empreinte: string } | null;
  readonly sections: readonly SectionNote[];
  /** Frames to sign, by their titles. */
  readonly signatures?: readonly string[];
}
