import type { DateIso, Montant, Quantite, Source } from "@ia-territoires/core";
import type {
  ContactDocument,
  OrganismeDocument,
  PrestataireDocument,
  SignatureConvention,
} from "./organisme-document.ts";

/** One line of the devis, its quantity in half-days. */
export interface LigneDocumentDevis {
  readonly libelle: string;
  readonly quantite: Quantite;
  readonly prixUnitaire: Montant;
  readonly montant: Montant;
}

/** VAT as computed elsewhere: its mention, and the totals, which are printed apart only when there is VAT. */
export interface TvaDocument {
  readonly statut: "hors-champ" | "exonere" | "taxable";
  readonly mention: string;
  readonly montantHt: Montant;
  readonly montantTva: Montant;
  readonly montantTtc: Montant;
}

/** Where the yearly cap stands in one period, in half-days; `restantes` is what was left before this devis. */
export interface JaugeDocument {
  readonly periode: { readonly debut: DateIso; readonly fin: DateIso; readonly libelle: string };
  readonly plafond: number;
  readonly acceptees: number;
  readonly demandees: number;
  readonly restantes: number;
}

/** Whether the tariff includes travel, or does not say. */
export type Deplacements = "inclus" | "non-precise";

/** A devis ready to print. Every figure comes computed: this package formats, it never adds. */
export interface DocumentDevis {
  readonly modele: "devis";
  /** Adds a visible banner on every page: « Document de démonstration, sans valeur ». */
  readonly demonstration: boolean;
  readonly prestataire: PrestataireDocument;
  readonly beneficiaire: OrganismeDocument;
  readonly numero: string;
  readonly date: DateIso;
  readonly valideJusquAu: DateIso;
  readonly objet: string;
  readonly lignes: readonly LigneDocumentDevis[];
  readonly demiJournees: number;
  readonly tva: TvaDocument;
  readonly deplacements: Deplacements;
  /** One per year touched by the devis; none when the tariff has no cap. */
  readonly jauges: readonly JaugeDocument[];
  /** The clause asking for a convention signed after délibération; absent when the tariff asks for none. */
  readonly adhesion?: Source | undefined;
  /** Texts that found the mission and its price, printed under « Fondements ». */
  readonly fondements: readonly Source[];
  readonly contact?: ContactDocument | undefined;
  /** Who is expected to accept for the beneficiary, or who did, when known. */
  readonly signataire?: SignatureConvention | undefined;
}
