import type { CodeRegleFacture } from "../texts/regles-facture.ts";
import type { Source } from "@ia-territoires/core";

/** A line of an invoice, as texts: they are what is checked. */
export interface LigneFacture {
  readonly quantite: string;
  readonly prixUnitaire: string;
  readonly montantHt: string;
  readonly categorieTva: string;
  /** Percentage, without its sign. */
  readonly tauxTva: string;
}

/** What an invoice to a public buyer says, before it is sent. Fields are plain text: nothing is supposed right. */
export interface FactureAControler {
  readonly nature: "facture" | "avoir";
  readonly numero: string;
  readonly date: string;
  readonly echeance?: string;
  /** Number of the invoice that a credit note corrects. */
  readonly factureCorrigee?: string;
  readonly cadre: string;
  readonly vendeur: { readonly siren: string; readonly siret?: string };
  readonly acheteur: {
    readonly siret: string;
    readonly codeService?: string;
    readonly codeServiceExige?: boolean;
    readonly engagementExige?: boolean;
  };
  readonly numeroEngagement?: string;
  readonly lignes: readonly LigneFacture[];
  readonly totalHt: string;
  readonly totalTva: string;
  readonly totalTtc: string;
  /** Codes of the legal notes it carries. */
  readonly mentions: readonly string[];
}

/** A rule that an invoice breaks, and where. */
export interface ErreurFacture {
  readonly code: CodeRegleFacture;
  /** `numero`, `lignes.2.quantite`… lines count from 1. */
  readonly champ: string;
  readonly valeur: string;
  readonly message: string;
  readonly source: Source;
}
