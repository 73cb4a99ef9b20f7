import type { Certainty, DatedValue, Montant, Quantite, Refus, Source, Taux } from "@ia-territoires/core";
import type { Imputation, Jauge } from "../plafond/jauge.ts";
import type { CodeTarif, ConditionsTarif } from "../tarifs/tarif-cdg.ts";
import type { CodeAvertissementDevis, CodeRefusDevis } from "./codes.ts";
import type { LecturesTarif, TrancheDevis } from "./demande-devis.ts";

/** One line of a devis: a tranche, with a French sentence that tells how its amount was found. */
export interface LigneDevis {
  readonly libelle: string;
  readonly quantite: Quantite;
  readonly prixUnitaire: Montant;
  readonly montant: Montant;
  readonly explication: string;
}

/** How VAT stands on a devis: the treatment, its legal mention, and the three totals. */
export interface TvaDevis {
  readonly statut: "hors-champ" | "exonere" | "taxable";
  readonly mention: string;
  readonly taux?: Taux;
  /** Whether the mention comes from the tariff (with the certainty of its text) or was declared by the caller. */
  readonly origine: "tarif" | "declaree";
  readonly certainty?: Certainty;
  readonly montantHt: Montant;
  readonly montantTva: Montant;
  readonly montantTtc: Montant;
}

/** Something the person who decides must see; it never blocks. */
export interface AvertissementDevis {
  readonly code: CodeAvertissementDevis;
  readonly message: string;
  readonly sources: readonly Source[];
}

/** A priced devis. */
export interface DevisCalcule {
  readonly statut: "devis";
  readonly tarif: CodeTarif;
  /** The version of the tariff in force at the date of the devis, with its source and certainty. */
  readonly version: DatedValue<ConditionsTarif>;
  readonly demiJournees: number;
  readonly prixDemiJournee: Montant;
  /** Half-days × price of a half-day, the sum of the lines. What is to be paid is `tva.montantTtc`. */
  readonly montant: Montant;
  readonly lignes: readonly LigneDevis[];
  /** The half-days of this devis, period by period. */
  readonly imputations: readonly Imputation[];
  /** One per period touched; none when the tariff has no cap. */
  readonly jauges: readonly Jauge[];
  readonly avertissements: readonly AvertissementDevis[];
  readonly tva: TvaDevis;
  readonly lectures: LecturesTarif;
  readonly sources: readonly Source[];
}

/** What would fit under the cap instead of a refused demande, period by period. */
export interface PropositionDevis {
  readonly demiJournees: number;
  readonly montant: Montant;
  readonly tranches: readonly TrancheDevis[];
  /** `montantAtteint`: accepted half-days and proposed ones, in euros, so that one sees the cap reached. */
  readonly periodes: readonly (Imputation & { readonly montantAtteint: Montant })[];
}

/** Figures of a refusal. `null`: nothing to say there (no cap, or no period could be found). */
export interface FiguresRefusDevis {
  readonly demandees: number;
  /** Half-days that can still be accepted, all periods touched together; each gauge has its own. */
  readonly demiJourneesRestantes: number | null;
  readonly minimumDemiJournees: number | null;
  readonly jauges: readonly Jauge[];
  readonly proposition: PropositionDevis | null;
  readonly lectures: LecturesTarif;
}

/** A devis the rules do not allow, with its figures and what would fit. */
export type RefusDevis = Refus<CodeRefusDevis, FiguresRefusDevis>;

/** No version of the tariff is known at the date of the devis. */
export interface HorsPeriode {
  readonly statut: "hors-periode";
  readonly message: string;
  readonly sources: readonly Source[];
}

/** What {@link calculateDevis} answers. */
export type ResultatDevis = DevisCalcule | RefusDevis | HorsPeriode;
