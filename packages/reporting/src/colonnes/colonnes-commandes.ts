import type { Quantite, Siret } from "@ia-territoires/core";

/** What names a line of the BPU in a list of orders: its lot, its code, and the step that priced it. */
export interface CleLigneBpu {
  readonly lot: string;
  readonly code: string;
  readonly palier: Quantite | null;
}

/**
 * Lines of orders as columns of numbers, 32 bytes a line: what a report reads a million times. Build it by
 * `buildColonnes`; the same columns serve as many reports as wanted. Lines keep the order in which they came.
 */
export interface ColonnesCommandes {
  readonly nombre: number;
  /** Day of each line, from 1 January 2000. */
  readonly jours: Uint16Array;
  /** Place of the body of each line in `sirets`. */
  readonly beneficiaires: Uint32Array;
  /** Place of the BPU line in `lignesBpu`. */
  readonly bpu: Uint16Array;
  /** Amount without VAT, in cents. */
  readonly centimes: Float64Array;
  /** Quantity, in ten-thousandths. */
  readonly quantites: Float64Array;
  readonly sirets: readonly Siret[];
  readonly lignesBpu: readonly CleLigneBpu[];
  /** Number of the order of each line. */
  readonly commandes: readonly string[];
  /** Credit notes that name the order they reduce: its number, by place of the line. */
  readonly avoirs: ReadonlyMap<number, string>;
  /** Set once credit notes were moved to the date of their order; `null` while each has its own. */
  readonly rattachement: Rattachement | null;
}

/** Credit notes counted at the date of the order that they reduce. */
export interface Rattachement {
  /** Lines moved. */
  readonly deplacees: number;
  /** Numbers of credit notes whose order is not in the list: they keep their own date. */
  readonly sansCommande: readonly string[];
}
