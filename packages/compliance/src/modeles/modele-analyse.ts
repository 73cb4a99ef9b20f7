import type { Source } from "@ia-territoires/core";
import type { ModeleRedige, PartieModele } from "./modele.ts";

/** Lot 2 of the contract of the CANUT asks for these parts, in these words. */
const CCTP: Source = {
  texte: "CCTP de l'accord-cadre intelligence artificielle de la CANUT",
  article: "5.4.1",
};

const partie = (titre: string, aRemplir: readonly string[] = []): PartieModele => ({
  titre,
  aRemplir,
  sources: [CCTP],
  certainty: "verified",
});

/** The legal note in its four parts. */
export const MODELE_NOTE_JURIDIQUE: ModeleRedige<
  "contexte" | "problematique" | "textes" | "recommandations"
> = {
  titre: "Note juridique",
  parties: {
    contexte: partie("1. Contexte"),
    problematique: {
      ...partie("2. Problématique"),
      phrases: ["Quelles règles s'appliquent à « {systeme} », depuis quand, et que doit faire l'organisme ?"],
    },
    textes: partie("3. Textes"),
    recommandations: partie("4. Recommandations"),
  },
  signatures: ["Juriste"],
};

/** The audit report: perimeter, observations, recommendations, plan with the budget of each action. */
export const MODELE_RAPPORT_AUDIT: ModeleRedige<"perimetre" | "observations" | "preconisations" | "plan"> = {
  titre: "Rapport d'audit",
  parties: {
    perimetre: partie("Périmètre", ["Personnes entendues", "Documents lus"]),
    observations: partie("Observations"),
    preconisations: partie("Préconisations"),
    plan: partie("Plan d'actions"),
  },
  signatures: ["Auteur de l'audit", "Organisme audité"],
};
