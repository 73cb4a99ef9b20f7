import type { DateIso } from "@ia-territoires/core";
import type { OrganismeDocument, PrestataireDocument, SignatureConvention } from "./organisme-document.ts";

/** A piece of a filled text: a text, or the name of what is left to complete. */
export type MorceauModele = string | { readonly manque: string };

/** A block of the text of a model, filled. */
export interface BlocDocumentModele {
  readonly genre: "intertitre" | "paragraphe" | "puce";
  readonly morceaux: readonly MorceauModele[];
}

/** A document made from a model of the CDG (charter, procedure, letter…), filled for one body. */
export interface DocumentDeModele {
  readonly modele: "document-modele";
  readonly demonstration: boolean;
  /** Whose act it is: its letterhead. */
  readonly emetteur: PrestataireDocument;
  /** Whom a letter is sent to; absent for an act of the body itself. */
  readonly destinataire?: OrganismeDocument | undefined;
  readonly titre: readonly MorceauModele[];
  readonly blocs: readonly BlocDocumentModele[];
  /** Day on which it was made, and how many times it was: 1 the first. */
  readonly date: DateIso;
  readonly edition: number;
  /** Frames to sign: « Pour la collectivité », and who is expected to sign. */
  readonly signatures: readonly { readonly titre: string; readonly signataire?: SignatureConvention }[];
}
