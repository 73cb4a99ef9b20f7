import type { DateIso, Montant, Siret } from "@ia-territoires/core";

/** An order or a credit note, or the part of it that makes a figure. */
export interface CommandeResumee {
  readonly commande: string;
  readonly date: DateIso;
  readonly beneficiaire: Siret;
  readonly lot: string;
  /** Lines kept of it. */
  readonly lignes: number;
  readonly montantHt: Montant;
}
