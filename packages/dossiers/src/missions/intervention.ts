import type { DateIso } from "@ia-territoires/core";
import type { Signataire } from "./mission.ts";

/** `service-fait` once both sides have confirmed; only then may it be billed. An `annulee` one counts nowhere. */
export type StatutIntervention = "prevue" | "realisee" | "service-fait" | "annulee";

/** Somebody who was there. */
export interface Present {
  readonly nom: string;
  readonly qualite: string;
  readonly partie: "prestataire" | "beneficiaire" | "autre";
}

/** What the sheet of an intervention says; written before, during and after. */
export interface FicheIntervention {
  readonly objectif: string;
  readonly presents: readonly Present[];
  readonly realise: string;
  readonly suite: string;
  /** Identifiers of files of the dossier. */
  readonly annexes: readonly string[];
}

/** One side's word that the service was done: who confirmed, in what capacity, apart from who recorded it. */
export interface ConfirmationServiceFait {
  readonly le: DateIso;
  readonly signataire: Signataire;
  /** File of the dossier that proves it, when the vendor records what the beneficiary signed on paper. */
  readonly pieceId?: string;
}

/** Half-days done on one day under an accepted devis. The cap counts them in the period of `date`. */
export interface Intervention {
  readonly id: string;
  readonly devisId: string;
  /** Slots of the agenda it fills; none when the day was agreed otherwise. */
  readonly creneauIds: readonly string[];
  /** The day planned, then the day it was done. */
  readonly date: DateIso;
  /** Whole, at least one. */
  readonly demiJournees: number;
  readonly statut: StatutIntervention;
  readonly fiche: FicheIntervention | null;
  readonly serviceFait: {
    readonly prestataire: ConfirmationServiceFait | null;
    readonly beneficiaire: ConfirmationServiceFait | null;
  };
  /** Why it was cancelled. */
  readonly motif?: string;
}
