import { LIBELLES_RELECTURE } from "@ia-territoires/core";
import type { RouterOutputs } from "../api/types.ts";
import type { Ton } from "../affichage/etiquette.tsx";

export type LigneChiffre = RouterOutputs["chiffres"]["list"]["lignes"][number];
export type Domaine = LigneChiffre["domaine"];
export type EtatFiltre = LigneChiffre["etat"] | "tous";

export { LIBELLES_RELECTURE };

/** What figures are about, as the filter names it. */
export const DOMAINES: Readonly<Record<Domaine, string>> = {
  droit: "IA : règlement européen et droit français",
  calendrier: "Délais, convocations et jours fériés",
  prix: "Prix, TVA et marchés",
  dossiers: "Délibérations",
  donnees: "Données personnelles et organismes",
};

/** Where a figure stands on the day asked. */
export const ETATS_CHIFFRE: Readonly<Record<EtatFiltre, { readonly libelle: string; readonly ton: Ton }>> = {
  "en-vigueur": { libelle: "en vigueur", ton: "fait" },
  "a-venir": { libelle: "à venir", ton: "principal" },
  remplacee: { libelle: "remplacé", ton: "neutre" },
  terminee: { libelle: "terminé, suite inconnue", ton: "attention" },
  tous: { libelle: "tous", ton: "neutre" },
};
