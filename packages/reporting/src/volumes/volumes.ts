import type { Siret } from "@ia-territoires/core";
import type { CleLigneBpu } from "../colonnes/colonnes-commandes.ts";
import type { Periode } from "../periodes/periode.ts";

/**
 * What a period adds up to: per body and month, per BPU line and month. Whole numbers of cents and ten-thousandths;
 * quarters, years and totals are sums of these, so that they foot by construction.
 */
export interface Volumes {
  readonly periode: Periode;
  readonly nombreMois: number;
  readonly sirets: readonly Siret[];
  /** Cents, body after body, a month a place. */
  readonly parBeneficiaire: Float64Array;
  /** Lines of orders of each body in the period: 0 when it ordered nothing. */
  readonly lignesParBeneficiaire: Uint32Array;
  readonly lignesBpu: readonly CleLigneBpu[];
  readonly parLigneBpu: Float64Array;
  /** Ten-thousandths, BPU line after BPU line, a month a place. */
  readonly quantites: Float64Array;
  /** Lines of orders on each BPU line, a month a place. */
  readonly lignesParBpu: Uint32Array;
  /** Sum of all lines of the period, made apart: the tables are held against it. */
  readonly total: number;
  /** Sum of the negative amounts. */
  readonly avoirs: number;
  readonly nombreLignes: number;
}
