import type { DateIso, Siret, Source } from "@ia-territoires/core";
import type { LigneDocumentDevis, TvaDocument } from "./document-devis.ts";
import type { OrganismeDocument, PrestataireDocument } from "./organisme-document.ts";

/** What the finance software gave to a titre, once it did. */
export interface EmissionDocument {
  readonly numero: string;
  readonly bordereau: string;
  readonly emisLe: DateIso;
}

/** Where the recette goes in the budget. */
export interface ImputationDocument {
  readonly chapitre: string;
  readonly article: string;
}

/** The bases on which the amount of a titre was found, ready to print. Every figure comes computed. */
export interface DocumentEtatLiquidatif {
  readonly modele: "etat-liquidatif";
  /** Adds a visible banner on every page. */
  readonly demonstration: boolean;
  readonly prestataire: PrestataireDocument;
  readonly debiteur: OrganismeDocument;
  readonly reference: string;
  readonly exercice: number;
  readonly imputation: ImputationDocument;
  readonly objet: string;
  readonly devisNumero: string;
  readonly codeService?: string | undefined;
  readonly engagement?: string | undefined;
  readonly lignes: readonly LigneDocumentDevis[];
  readonly demiJournees: number;
  readonly tva: TvaDocument;
  readonly emission?: EmissionDocument | undefined;
  readonly fondements: readonly Source[];
}

/** A titre of a bordereau. */
export interface LigneDocumentBordereau {
  readonly reference: string;
  readonly debiteur: string;
  readonly siret: Siret;
  readonly objet: string;
  readonly imputation: ImputationDocument;
  readonly montant: TvaDocument["montantTtc"];
  readonly numero?: string | undefined;
}

/** The titres of a batch, to sign by the ordonnateur. */
export interface DocumentBordereau {
  readonly modele: "bordereau-titres";
  readonly demonstration: boolean;
  readonly prestataire: PrestataireDocument;
  readonly numero: string;
  readonly date: DateIso;
  readonly exercice: number;
  readonly periode: { readonly du: DateIso; readonly au: DateIso };
  /** Number that the finance software gave to the bordereau; none before the titres are issued. */
  readonly bordereau?: string | undefined;
  readonly titres: readonly LigneDocumentBordereau[];
  readonly total: TvaDocument["montantTtc"];
}
