import type { TrancheSaisie } from "./read-tranches.ts";

/** What the editor of a devis holds while it is typed. */
export interface ValeursDevis extends Record<string, unknown> {
  objet: string;
  tarif: string;
  valideJusquAu: string;
  tranches: TrancheSaisie[];
}

export const TRANCHE_VIDE: TrancheSaisie = { precision: "jour", jour: "", mois: "", demiJournees: "1" };
