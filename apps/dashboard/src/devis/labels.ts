import type { Ton } from "../affichage/etiquette.tsx";

/** French labels and tones of the states of a devis. */
export const STATUTS_DEVIS = {
  brouillon: { libelle: "Brouillon", ton: "neutre" },
  envoye: { libelle: "Envoyé", ton: "principal" },
  accepte: { libelle: "Accepté", ton: "fait" },
  decline: { libelle: "Décliné", ton: "attention" },
  annule: { libelle: "Annulé", ton: "refus" },
} as const satisfies Readonly<Record<string, { libelle: string; ton: Ton }>>;
