import type { DateIso, Montant, Source } from "@ia-territoires/core";
import type { Assemblee } from "./assemblee.ts";
import type { OrganismeDocument, SignataireDocument } from "./organisme-document.ts";

/** The devis on which the assembly votes. */
export interface DevisVise {
  readonly numero: string;
  readonly date: DateIso;
  readonly demiJournees: number;
  /** What is to be paid, VAT included where there is any. */
  readonly montant: Montant;
}

/** What is known of the sitting; whatever is missing is printed as a blank. */
export interface SeanceDocument {
  readonly numero?: string | undefined;
  readonly date?: DateIso | undefined;
  readonly dateConvocation?: DateIso | undefined;
  readonly membresEnExercice?: number | undefined;
  readonly presents?: number | undefined;
  readonly votants?: number | undefined;
  readonly pour?: number | undefined;
  readonly contre?: number | undefined;
  readonly abstentions?: number | undefined;
  readonly publieeLe?: DateIso | undefined;
  readonly transmiseLe?: DateIso | undefined;
}

/** A draft decision for the assembly of the beneficiary: it asks for the mission, the convention and the credits. */
export interface DocumentDeliberation {
  readonly modele: "projet-deliberation";
  readonly demonstration: boolean;
  /** The body whose assembly votes. */
  readonly organisme: OrganismeDocument;
  readonly assemblee: Assemblee;
  readonly prestataire: OrganismeDocument;
  /** The mission, as the offer names it, e.g. « Accompagnement à la mise en conformité … ». */
  readonly mission: string;
  /** The offer and its article, e.g. `{ texte: "Offre de service CDG14", article: "2.3" }`. */
  readonly offre: Source;
  readonly devis?: DevisVise | undefined;
  readonly seance?: SeanceDocument | undefined;
  /** Replaces {@link VISAS_PAR_DEFAUT}: texts after « Vu », without the word itself nor the final semicolon. */
  readonly visas?: readonly string[] | undefined;
  /** Budget years on which the expense falls. */
  readonly exercices?: readonly number[] | undefined;
  /** Who will be authorised to sign the convention. */
  readonly signataire?: SignataireDocument | undefined;
}
