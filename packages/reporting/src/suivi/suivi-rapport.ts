import type { DateIso, Montant, Siret } from "@ia-territoires/core";

/** How sure a gain is. */
export type Confiance = "mesure" | "estime" | "declare";

/** A step of an order: when it was due and done. Dates in worked days are computed by whoever holds the calendar. */
export interface EtapeSuivie {
  readonly commande: string;
  /** Name of the step, as the contract words it: « Devis proposé par le Titulaire ». */
  readonly etape: string;
  /** Worked days that the contract gives. */
  readonly delaiJoursOuvres: number;
  /** Last day in time. */
  readonly echeance: DateIso;
  /** `null`: not done, or not known. */
  readonly realiseeLe: DateIso | null;
  /** Worked days it took; `null` when a date is missing. */
  readonly joursOuvres: number | null;
}

/** A deliverable owed by an order. */
export interface LivrableSuivi {
  readonly commande: string;
  readonly beneficiaire: Siret;
  readonly livrable: string;
  readonly echeance: DateIso;
  readonly remisLe: DateIso | null;
}

/** A penalty, computed under the CCAP by whoever applies it. */
export interface PenaliteSuivie {
  readonly commande: string;
  readonly beneficiaire: Siret;
  readonly motif: string;
  readonly montant: Montant;
  /** Given up by the buyer. */
  readonly remise: boolean;
}

/** What a project cost and brought, over a stated time. */
export interface ProjetSuivi {
  readonly commande: string;
  readonly beneficiaire: Siret;
  readonly projet: string;
  readonly coutHt: Montant;
  readonly gains: Montant;
  /** How the gains were counted, in a sentence: a figure without its method is not checked by anybody. */
  readonly methode: string;
  readonly confiance: Confiance;
}

/** What was paid beside the price that would have been paid without the accord-cadre. */
export interface AchatSuivi {
  readonly commande: string;
  readonly beneficiaire: Siret;
  readonly objet: string;
  readonly prixReferenceHt: Montant;
  readonly prixPayeHt: Montant;
  /** Where the reference comes from: list price, earlier contract, competing quote. */
  readonly reference: string;
  readonly confiance: Confiance;
}

/** What is followed besides amounts; what is not given makes no table. */
export interface SuiviRapport {
  readonly etapes?: readonly EtapeSuivie[];
  readonly livrables?: readonly LivrableSuivi[];
  readonly penalites?: readonly PenaliteSuivie[];
  readonly projets?: readonly ProjetSuivi[];
  readonly achats?: readonly AchatSuivi[];
}
