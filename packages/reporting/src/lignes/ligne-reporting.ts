import type { DateIso, Montant, Quantite, Siret } from "@ia-territoires/core";

/**
 * One line of an order placed by a beneficiary, or of a credit note, as the report of article 7 counts it.
 * Amounts are euros without VAT; a credit note has negative amounts and quantities.
 */
export interface LigneReporting {
  /** Number of the bon de commande, or of the credit note. */
  readonly commande: string;
  /** The order's own date: its month is the month of the amount. */
  readonly date: DateIso;
  /** SIRET of the body that ordered. */
  readonly beneficiaire: Siret;
  /** Each lot is its own accord-cadre (001, definitions). */
  readonly lot: string;
  /** Code of the line in the BPU. */
  readonly code: string;
  /** Lower bound of the step that priced the line, when the price goes by quantity; `null` otherwise. */
  readonly palier: Quantite | null;
  readonly quantite: Quantite;
  readonly montantHt: Montant;
  /** On a credit note, the number of the order that it reduces; the reading « date de la commande » uses it. */
  readonly avoirSur?: string | null | undefined;
}
