import type { Ton } from "../affichage/etiquette.tsx";
import type { RouterOutputs } from "../api/types.ts";

export type LigneCourrier = RouterOutputs["courriers"]["list"]["lignes"][number];

/** What people read for the state of a mail. */
export const ETATS_COURRIER: Readonly<
  Record<LigneCourrier["etat"], { readonly libelle: string; readonly ton: Ton }>
> = {
  "a-envoyer": { libelle: "À envoyer", ton: "attention" },
  envoye: { libelle: "Envoyé", ton: "fait" },
  retenu: { libelle: "Retenu", ton: "principal" },
  abandonne: { libelle: "Abandonné", ton: "refus" },
};

export type LigneTravail = RouterOutputs["jobs"]["list"]["lignes"][number];

/** What people read for the state of a job. */
export const ETATS_TRAVAIL: Readonly<
  Record<LigneTravail["etat"], { readonly libelle: string; readonly ton: Ton }>
> = {
  created: { libelle: "En attente", ton: "attention" },
  retry: { libelle: "À réessayer", ton: "attention" },
  active: { libelle: "En cours", ton: "principal" },
  completed: { libelle: "Fait", ton: "fait" },
  cancelled: { libelle: "Annulé", ton: "neutre" },
  failed: { libelle: "Échoué", ton: "refus" },
};
