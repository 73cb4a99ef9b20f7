import type { DateIso } from "@ia-territoires/core";

/** What may be signed under a delegation: closed list, so that a form can find the one that fits. */
export const OBJETS_DELEGATION = ["conventions", "devis", "commandes", "tous-actes"] as const;
export type ObjetDelegation = (typeof OBJETS_DELEGATION)[number];

/** Where a delegation stands on a day. */
export type EtatDelegation = "a-venir" | "en-cours" | "terminee";

/** A delegation of signature: who may sign what in whose name, by which act, from when to when. */
export interface Delegation {
  readonly id: string;
  readonly organismeId: string;
  readonly delegataire: { readonly nom: string; readonly qualite: string };
  readonly delegant: { readonly nom: string; readonly qualite: string };
  /** Account of the person who signs, when they have one here. */
  readonly utilisateurId: string | null;
  readonly objets: readonly ObjetDelegation[];
  /** The act that gives it: « arrêté n° 2026-12 ». */
  readonly acte: string;
  readonly acteLe: DateIso;
  readonly du: DateIso;
  /** Last day; null while no end is known. */
  readonly au: DateIso | null;
  readonly etat: EtatDelegation;
  readonly version: number;
}
