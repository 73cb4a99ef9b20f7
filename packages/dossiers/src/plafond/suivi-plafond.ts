import type { DateIso, Source } from "@ia-territoires/core";
import type { LecturesTarif } from "@ia-territoires/pricing/cdg";
import type { Devis } from "../missions/mission.ts";
import type { Titre } from "../titres/titre.ts";
import type { CodeEcart } from "./codes-ecart.ts";

/** A counter of the cap: half-days taken in a period. */
export interface CompteurSuivi {
  readonly periodeDebut: DateIso;
  readonly pris: number;
  readonly plafond: number | null;
}

/** A line of the append-only ledger: taken when positive, given back when negative. */
export interface MouvementSuivi {
  readonly periodeDebut: DateIso;
  readonly devisId: string;
  readonly demiJournees: number;
}

/** An intervention as the reconciliation reads it. */
export interface InterventionSuivie {
  readonly id: string;
  readonly devisId: string;
  readonly date: DateIso;
  readonly demiJournees: number;
  readonly statut: "prevue" | "realisee" | "service-fait" | "annulee";
}

/** Everything that is known of the half-days of one mission. */
export interface SuiviPlafond {
  readonly tarif: string;
  readonly lectures: Pick<LecturesTarif, "annee" | "rattachement">;
  readonly dateConvention?: DateIso;
  readonly compteurs: readonly CompteurSuivi[];
  readonly mouvements: readonly MouvementSuivi[];
  readonly devis: readonly Pick<Devis, "id" | "numero" | "statut" | "resultat" | "acceptation">[];
  readonly interventions: readonly InterventionSuivie[];
  readonly titres: readonly Pick<
    Titre,
    "id" | "devisId" | "statut" | "demiJournees" | "tva" | "lignes" | "rectifications" | "emission"
  >[];
}

/** A period of the ledger, each half-day counted once in each column. */
export interface LigneGrandLivre {
  readonly periodeDebut: DateIso;
  readonly plafond: number | null;
  /** Taken by acceptances, then given back by cancellations; `prises` is what is left of them. */
  readonly acceptees: number;
  readonly rendues: number;
  readonly prises: number;
  /** Left under the cap; null when the tariff sets none. */
  readonly restantes: number | null;
  /** Interventions of the period: done, and billed by a titre in force. */
  readonly realisees: number;
  readonly facturees: number;
  /** The clause of the cap; null when the tariff says nothing of that year. */
  readonly source: Source | null;
}

/** Something that does not agree, and what to do about it. */
export interface EcartPlafond {
  readonly code: CodeEcart;
  readonly message: string;
  readonly aFaire: string;
  /** Identifier of what is wrong: a devis, an intervention, a titre, or the first day of a period. */
  readonly objet: string;
}
