import type { DateIso } from "@ia-territoires/core";
import type { ConditionFormation, LieuTva } from "@ia-territoires/pricing";

/** A line as it is typed, the French way: texts, empty when nothing was typed. */
export interface LigneSaisie {
  /** Its identity on the screen: two lines may ask for the same code. */
  readonly cle: number;
  readonly code: string;
  readonly quantite: string;
  /** Discount in percent. */
  readonly remise: string;
  /** Amount on which a rate is taken. */
  readonly assiette: string;
  readonly participants: string;
}

/** What the simulator is asked; kept by the page, nowhere else. */
export interface SaisieSimulateur {
  readonly lieu: LieuTva;
  /** Empty: not told, so a training is left to be checked. */
  readonly formation: ConditionFormation | "";
  readonly date: DateIso | "";
  readonly lignes: readonly LigneSaisie[];
}
