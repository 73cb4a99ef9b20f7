import type { CodeDepartement, DateIso, Siren, Siret } from "@ia-territoires/core";
import type {
  CodeTarif,
  DevisCalcule,
  LecturesTarif,
  PeriodePlafond,
  TrancheDevis,
} from "@ia-territoires/pricing/cdg";
import type { NatureOrganisme } from "../natures/natures-organisme.ts";
import type { Besoin } from "./besoin.ts";
import type { Creneau } from "./creneau.ts";
import type { DemandeDocument } from "./demande-document.ts";
import type { Intervention } from "./intervention.ts";

/** Where a devis stands. Only `accepte` takes half-days from the cap. */
export type StatutDevis = "brouillon" | "envoye" | "accepte" | "decline" | "annule";

/** Who signed, in what capacity, under which delegation; apart from who recorded it. */
export interface Signataire {
  readonly nom: string;
  readonly qualite: string;
  readonly delegation?: string;
}

/** A signature of the convention. */
export interface SignataireConvention extends Signataire {
  readonly partie: "prestataire" | "beneficiaire";
  readonly signeLe: DateIso;
}

/** How the assembly voted. */
export interface VoteDeliberation {
  readonly effectif: number;
  readonly votants: number;
  readonly pour: number;
  readonly contre: number;
  readonly abstention: number;
}

/** The decision of the beneficiary's assembly. What is optional serves its publication as open data (SCDL). */
export interface Deliberation {
  readonly numero: string;
  /** Day of the séance. */
  readonly date: DateIso;
  readonly objet?: string;
  /** Its subject in the nomenclature of the acts sent to the préfet. */
  readonly matiere?: { readonly code: string; readonly nom: string };
  /** The préfecture's receipt: its identifier and the day it was received. */
  readonly accuse?: { readonly reference: string; readonly recuLe: DateIso };
  readonly vote?: VoteDeliberation;
  /** Where the text can be read. */
  readonly url?: string;
  /** Day it was sent to the préfet; not needed for the CDG's optional missions (CGCT, art. L. 2131-2, I, 1°, b). */
  readonly transmiseLe?: DateIso;
  /** Day it was published or posted (CGCT, art. L. 2131-1). */
  readonly publieeLe?: DateIso;
}

/**
 * How a convention says it ends: on a day, after so many months, or renewed by itself for periods of so many months
 * unless one side says no in time, a number of times if it says so.
 */
export type FinConvention =
  | { readonly mode: "date"; readonly dernierJour: DateIso }
  | { readonly mode: "duree"; readonly mois: number }
  | {
      readonly mode: "tacite";
      readonly mois: number;
      readonly reconductionMois: number;
      readonly preavisMois?: number;
      readonly reconductionsMax?: number;
    };

/** One side ends the convention. */
export interface Denonciation {
  readonly par: "prestataire" | "beneficiaire";
  /** Day of the letter. */
  readonly le: DateIso;
  /** Last day on which the convention has effects. */
  readonly dernierJour: DateIso;
  readonly motif?: string;
}

/** The agreement between the CDG and the beneficiary. */
export interface Convention {
  /** Day of the last signature. */
  readonly signeeLe: DateIso;
  /** First day of its effects, else the day of signature: its year runs from there. */
  readonly dateDebut?: DateIso;
  readonly signataires: readonly SignataireConvention[];
  /** As its article says; absent when it is not known, never guessed. */
  readonly fin?: FinConvention;
  readonly denonciation?: Denonciation;
}

/** What the mission rested on before a new convention. */
export interface Adhesion {
  readonly deliberation?: Deliberation;
  readonly convention: Convention;
}

/** Half-days taken in one period of the cap; `plafond` is null when the tariff sets none. */
export interface ImputationPlafond {
  readonly periode: PeriodePlafond;
  readonly demiJournees: number;
  readonly plafond: number | null;
}

/**
 * What an acceptance holds in the ledger now, so that a cancellation gives back exactly that. Interventions in another
 * period than planned move it there.
 */
export interface AcceptationDevis {
  readonly lectures: LecturesTarif;
  readonly imputations: readonly ImputationPlafond[];
  readonly signataire?: Signataire;
}

/** A devis of a mission. `resultat` is what pricing answered; it no longer moves once sent. */
export interface Devis {
  readonly id: string;
  readonly numero: string;
  readonly date: DateIso;
  readonly valideJusquAu: DateIso;
  readonly objet: string;
  readonly tranches: readonly TrancheDevis[];
  readonly resultat: DevisCalcule;
  readonly statut: StatutDevis;
  readonly envoyeLe?: DateIso;
  readonly accepteLe?: DateIso;
  readonly declineLe?: DateIso;
  /** Day on which what had not been done of an accepted devis was given back. */
  readonly soldeLe?: DateIso;
  readonly annuleLe?: DateIso;
  readonly acceptation?: AcceptationDevis;
  readonly motif?: string;
}

/** Leave to serve a body outside the territory: given by the vendor, with its reason and its author (an identifier). */
export interface DerogationTerritoire {
  readonly motif: string;
  readonly auteur: string;
}

/** The body served. Its SIRET is known later than its SIREN: the public directory of communes has only the latter. */
export interface BeneficiaireMission {
  readonly siren: Siren;
  readonly siret?: Siret;
  readonly nature: NatureOrganisme;
  readonly departement: CodeDepartement;
  readonly assemblee: string;
}

/** The life of a CDG's mission for one body, under one tariff. Plain data: it goes to JSON and back unchanged. */
export interface Mission {
  readonly id: string;
  readonly prestataire: { readonly siret: Siret; readonly departement: CodeDepartement };
  readonly beneficiaire: BeneficiaireMission;
  readonly tarif: CodeTarif;
  readonly derogationTerritoire?: DerogationTerritoire;
  readonly deliberation?: Deliberation;
  readonly convention?: Convention;
  /** In the order of time; those recorded now are `deliberation` and `convention`. */
  readonly adhesionsPassees?: readonly Adhesion[];
  readonly besoins: readonly Besoin[];
  readonly devis: readonly Devis[];
  readonly creneaux: readonly Creneau[];
  readonly interventions: readonly Intervention[];
  readonly demandes: readonly DemandeDocument[];
}
