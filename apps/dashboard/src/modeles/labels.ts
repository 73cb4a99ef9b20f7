import type { Ton } from "../affichage/etiquette.tsx";
import type { RouterOutputs } from "../api/types.ts";

type Copie = RouterOutputs["modeles"]["getCopie"];
type Plan = RouterOutputs["modeles"]["planCopie"][number]["statut"];

export const ETATS_COPIE: Readonly<Record<Copie["etat"], string>> = {
  "en-cours": "En cours",
  faite: "Terminée",
  annulee: "Arrêtée",
};

/** What became of one body of a copy. */
export const ETATS_CIBLE: Readonly<
  Record<Copie["cibles"][number]["etat"], { readonly libelle: string; readonly ton: Ton }>
> = {
  "a-faire": { libelle: "À faire", ton: "neutre" },
  creee: { libelle: "Document créé", ton: "fait" },
  "mise-a-jour": { libelle: "Nouvelle édition", ton: "fait" },
  inchangee: { libelle: "Déjà à jour", ton: "neutre" },
  ecartee: { libelle: "Incomplet", ton: "attention" },
  echouee: { libelle: "Échec", ton: "refus" },
};

/** What a copy would do for one body. */
export const STATUTS_PLAN: Readonly<Record<Plan, { readonly libelle: string; readonly ton: Ton }>> = {
  creer: { libelle: "Document à créer", ton: "principal" },
  "mettre-a-jour": { libelle: "Nouvelle édition", ton: "principal" },
  inchange: { libelle: "Déjà à jour", ton: "neutre" },
  incomplet: { libelle: "Incomplet", ton: "attention" },
};
