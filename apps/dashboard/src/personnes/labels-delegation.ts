import type { Ton } from "../affichage/etiquette.tsx";
import type { Delegation } from "./personne.ts";

/** What may be signed under a delegation. */
export const OBJETS: Readonly<Record<Delegation["objets"][number], string>> = {
  conventions: "Conventions",
  devis: "Acceptation de devis",
  commandes: "Commandes",
  "tous-actes": "Tous les actes",
};

/** Where a delegation stands. */
export const ETATS: Readonly<Record<Delegation["etat"], readonly [Ton, string]>> = {
  "a-venir": ["attention", "À venir"],
  "en-cours": ["fait", "En cours"],
  terminee: ["neutre", "Terminée"],
};
