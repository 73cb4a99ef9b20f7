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

/** The decision of the beneficiary's assembly. */
export interface Deliberation {
  readonly numero: string;
  /** Day of the séance. */
  readonly date: DateIso;
  /** Day it was sent to the préfet; not needed for the CDG's optional missions (CGCT, art. L. 2131-2, I, 1°, b). */
  readonly transmiseLe?: DateIso;
  /** Day it was published or posted (CGCT, art. L. 2131-1). */
  readonly publieeLe?: DateIso;
}

/** The agreement between the CDG and the beneficiary. */
export interface Convention {
  /** Day of the last signature. */
  readonly signeeLe: DateIso;
  /** First day of its effects, else the day of signature: its year runs from there. */
  readonly dateDebut?: DateIso;
  readonly signataires: readonly SignataireConvention[];
}

/** Half-days taken in one period of the cap; `plafond` is null when the tariff sets none. */
export interface ImputationPlafond {
  readonly periode: PeriodePlafond;
  readonly demiJournees: number;
  readonly plafond: number | null;
}

/** What an acceptance took, so that a cancellation gives back exactly that. */
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
  readonly besoins: readonly Besoin[];
  readonly devis: readonly Devis[];
  readonly creneaux: readonly Creneau[];
  readonly interventions: readonly Intervention[];
  readonly demandes: readonly DemandeDocument[];
}
