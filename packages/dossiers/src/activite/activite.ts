import type { DateIso, Montant } from "@ia-territoires/core";
import type { TrancheDevis } from "@ia-territoires/pricing/cdg";
import type { StatutIntervention } from "../missions/intervention.ts";

/** An accepted devis, as the overview of a vendor counts it. */
export interface DevisActif {
  readonly id: string;
  readonly beneficiaire: { readonly id: string; readonly nom: string };
  /** The intercommunality of the body; null when it has none, or is not known. */
  readonly epci: { readonly siren: string; readonly nom: string } | null;
  /** Name of the mission of the tariff: the service sold. */
  readonly service: string;
  readonly montant: Montant;
  readonly envoyeLe: DateIso | null;
  readonly accepteLe: DateIso | null;
  readonly tranches: readonly TrancheDevis[];
  readonly interventions: readonly {
    readonly date: DateIso;
    readonly demiJournees: number;
    readonly statut: StatutIntervention;
  }[];
}

/** What was accepted for a time, and what was done in it. Half-days are whole, amounts are those of the devis. */
export interface CompteActivite {
  readonly demiJournees: number;
  readonly realisees: number;
  readonly montant: Montant;
}

/** The same for a month, a body, a service or an intercommunality. */
export interface LigneActivite extends CompteActivite {
  readonly cle: string;
  readonly nom: string;
  readonly organismes: number;
}

/** Calendar days between two acts, where both are known. */
export interface DelaiActivite {
  readonly nombre: number;
  readonly mediane: number | null;
  readonly maximum: number | null;
}

/** The delays of a year: of the devis accepted in it. */
export interface DelaisActivite {
  /** From the sending of a devis to its acceptance. */
  readonly acceptation: DelaiActivite;
  /** From the acceptance to the first intervention done. */
  readonly intervention: DelaiActivite;
}

/** The delays of an intercommunality and its communes. */
export interface DelaisEpci extends DelaisActivite {
  readonly cle: string;
  readonly nom: string;
}

/** A year of a vendor. */
export interface Activite {
  readonly annee: number;
  readonly total: CompteActivite & { readonly organismes: number; readonly devis: number };
  readonly parMois: readonly LigneActivite[];
  readonly parOrganisme: readonly LigneActivite[];
  readonly parService: readonly LigneActivite[];
  readonly parEpci: readonly LigneActivite[];
  readonly delais: DelaisActivite;
  /** The same by intercommunality, in the order of their names: those that accepted a devis in the year. */
  readonly delaisParEpci: readonly DelaisEpci[];
}
