import type { Certainty, DateIso, Montant, Quantite, Siret, Taux } from "@ia-territoires/core";
import type { DevisCalcule } from "@ia-territoires/pricing/cdg";

/** An intervention that both sides said was done: what a titre may bill. */
export interface ServiceFait {
  readonly interventionId: string;
  readonly missionId: string;
  readonly devisId: string;
  /** Day of the intervention. */
  readonly date: DateIso;
  readonly demiJournees: number;
}

/** The three amounts of what was or is to be billed. */
export interface MontantsFactures {
  readonly montantHt: Montant;
  readonly montantTva: Montant;
  readonly montantTtc: Montant;
}

/** What titres in force have billed of a devis, reductions left aside. */
export interface DejaFacture extends MontantsFactures {
  readonly demiJournees: number;
}

/** Who owes. Without a SIRET nothing can be sent to the finance software. */
export interface Debiteur {
  readonly organismeId: string;
  readonly nom: string;
  readonly siret?: Siret;
}

/** An accepted devis, with who owes and what was billed of it. */
export interface DevisFacturable {
  readonly id: string;
  readonly missionId: string;
  readonly numero: string;
  readonly objet: string;
  readonly accepte: boolean;
  readonly resultat: DevisCalcule;
  readonly debiteur: Debiteur;
  readonly deja: DejaFacture;
}

/** Where the recette goes in the budget; chosen by the service financier, never guessed. */
export interface ImputationBudgetaire {
  readonly chapitre: string;
  readonly article: string;
}

/** A line of the état liquidatif: one intervention. */
export interface LigneTitre {
  readonly interventionId: string;
  readonly date: DateIso;
  readonly demiJournees: number;
  readonly libelle: string;
  readonly quantite: Quantite;
  readonly prixUnitaire: Montant;
  readonly montant: Montant;
}

/** VAT of a titre: that of its devis, shared when only a part is billed. */
export interface TvaTitre extends MontantsFactures {
  readonly statut: "hors-champ" | "exonere" | "taxable";
  readonly mention: string;
  readonly taux?: Taux;
  readonly origine: "tarif" | "declaree";
  readonly certainty?: Certainty;
}

/** A titre ready to be stored: one devis, one debtor, the interventions of a period. */
export interface TitrePrepare {
  readonly missionId: string;
  readonly devisId: string;
  readonly devisNumero: string;
  readonly debiteur: Debiteur & { readonly siret: Siret };
  readonly exercice: number;
  readonly imputation: ImputationBudgetaire;
  readonly objet: string;
  readonly lignes: readonly LigneTitre[];
  readonly demiJournees: number;
  readonly tva: TvaTitre;
  /** Nothing of the devis is left to bill after it. */
  readonly solde: boolean;
}

/**
 * Where a titre stands. `prepare` may still change; `transmis` was given to the finance software; `emis` came back with
 * its number. `retire` and `rejete` never existed for the accounts; `annule` did.
 */
export type StatutTitre = "prepare" | "transmis" | "emis" | "retire" | "rejete" | "annule";

/** What the finance software gave back. */
export interface Emission {
  readonly numero: string;
  readonly bordereau: string;
  readonly emisLe: DateIso;
}

/** How a titre is corrected: in its exercice by a titre, after its closing by a mandat. */
export type VoieRectification = "titre-reduction" | "titre-annulation" | "mandat";

/** What becomes of the half-days of a titre that is cancelled: billed again, or given up. */
export type SuiteAnnulation = "refacturer" | "abandonner";

/** A reduction or a cancellation. */
export interface Rectification extends MontantsFactures {
  readonly id: string;
  readonly genre: "reduction" | "annulation";
  readonly voie: VoieRectification;
  readonly exercice: number;
  /** Account of the mandat. */
  readonly compte?: string;
  readonly motif: string;
  readonly decideeLe: DateIso;
  readonly suite?: SuiteAnnulation;
  readonly emission?: Emission;
}

/** A titre in its life. Plain data: it goes to JSON and back unchanged. */
export interface Titre extends TitrePrepare {
  readonly id: string;
  readonly lotId: string;
  readonly statut: StatutTitre;
  /** Code service and numéro d'engagement juridique that the debtor asks for, when it asks for them. */
  readonly codeService?: string;
  readonly engagement?: string;
  readonly emission?: Emission;
  readonly motif?: string;
  readonly rectifications: readonly Rectification[];
}

/** A year of the accounts of the vendor. */
export interface Exercice {
  readonly annee: number;
  readonly statut: "ouvert" | "clos";
  readonly ouvertLe: DateIso;
  readonly closLe?: DateIso;
}
