import { parseDateIso } from "@ia-territoires/core";
import type { LawPack } from "../../packs/pack.ts";

const lu = parseDateIso("2026-11-22");

/** Readings by the Commission, draft or final, and points left open. Never law: each can be set aside by a jurist. */
export const INTERPRETATIONS: LawPack = {
  id: "interpretations-2026-11-22",
  kind: "interpretation",
  from: "2024-08-01",
  certainty: "secondary",
  verifiedOn: "2026-11-22",
  sources: {
    "LD-DEF": {
      texte:
        "Lignes directrices de la Commission sur la définition d'un système d'IA (février, juillet 2025)",
    },
    "LD-5": {
      texte: "Lignes directrices de la Commission sur les pratiques interdites (février, juillet 2025)",
    },
    "PLD-6": {
      texte: "Projet de lignes directrices de la Commission sur l'article 6 (19 mai 2026)",
      consulteLe: lu,
    },
    "LD-50": {
      texte: "Lignes directrices de la Commission sur l'article 50, C(2026) 5054 (20 juillet 2026)",
      consulteLe: lu,
    },
    OUVERT: { texte: "Point laissé ouvert : aucun texte ni interprétation relevés" },
  },
  interpretations: [
    {
      id: "ld-3-definition",
      status: "final",
      date: "2025-07-29",
      about: ["not-ai-system"],
      cites: [["LD-DEF", "traitements de base, heuristiques, statistiques simples"]],
      certainty: "from-memory",
    },
    {
      id: "ld-art-5-recrutement",
      status: "final",
      date: "2025-07-29",
      about: ["art-5-1-f"],
      cites: [["LD-5", "lieu de travail : recrutement compris"]],
    },
    {
      id: "ld-art-5-emotions",
      status: "final",
      date: "2025-07-29",
      about: ["art-5-1-f", "annex-iii-1-c"],
      cites: [["LD-5", "données biométriques ; douleur et fatigue exclues"]],
    },
    {
      id: "projet-ld-6-age-sexe",
      status: "draft",
      date: "2026-05-19",
      about: ["annex-iii-1-b"],
      cites: [["PLD-6", "point 1"]],
    },
    {
      id: "projet-ld-6-participation",
      status: "draft",
      date: "2026-05-19",
      about: ["annex-iii-1-a"],
      cites: [["PLD-6", "point 1 : participation active et consciente"]],
    },
    {
      id: "projet-ld-6-entite-critique",
      status: "draft",
      date: "2026-05-19",
      about: ["annex-iii-2"],
      cites: [["PLD-6", "point 2 : entité désignée par la directive (UE) 2022/2557"]],
    },
    {
      id: "projet-ld-6-protection-directe",
      status: "draft",
      date: "2026-05-19",
      about: ["annex-iii-2"],
      cites: [["PLD-6", "point 2 : fonction de protection directe"]],
    },
    {
      id: "projet-ld-6-education",
      status: "draft",
      date: "2026-05-19",
      about: ["annex-iii-3-a", "annex-iii-3-b", "annex-iii-3-c"],
      cites: [["PLD-6", "point 3 : outils volontaires sans certification exclus"]],
    },
    {
      id: "projet-ld-6-emploi",
      status: "draft",
      date: "2026-05-19",
      about: ["annex-iii-4-a", "annex-iii-4-b"],
      cites: [["PLD-6", "point 4 : critères objectifs et externes exclus"]],
    },
    {
      id: "projet-ld-6-prestations",
      status: "draft",
      date: "2026-05-19",
      about: ["annex-iii-5-a"],
      cites: [["PLD-6", "point 5(a) : prestations et services essentiels"]],
    },
    {
      id: "projet-ld-6-urgences",
      status: "draft",
      date: "2026-05-19",
      about: ["annex-iii-5-d"],
      cites: [["PLD-6", "point 5(d) : transcription et prévision exclues"]],
    },
    {
      id: "projet-ld-6-vote",
      status: "draft",
      date: "2026-05-19",
      about: ["annex-iii-8-b"],
      cites: [["PLD-6", "point 8(b) : information neutre exclue"]],
    },
    {
      id: "projet-ld-6-taches",
      status: "draft",
      date: "2026-05-19",
      about: ["derogation-6-3"],
      cites: [["PLD-6", "article 6(3) : scores, classements, recommandations"]],
    },
    {
      id: "ld-50-modalites",
      status: "final",
      date: "2026-07-20",
      about: ["art-50-2"],
      cites: [["LD-50", "code, étiquettes courtes, échanges entre machines"]],
    },
    {
      id: "ld-50-relecture",
      status: "final",
      date: "2026-07-20",
      about: ["art-50-4-texte"],
      cites: [["LD-50", "relecture de fond"]],
    },
    {
      id: "ouvert-avis-municipal",
      status: "open",
      date: null,
      about: ["annex-iii-7-c"],
      cites: [["OUVERT", "avis municipal dans une procédure de séjour"]],
      certainty: "contested",
    },
    {
      id: "ouvert-influence",
      status: "open",
      date: null,
      about: ["derogation-6-3"],
      cites: [["OUVERT", "« influence substantielle » sur la décision"]],
      certainty: "contested",
    },
  ],
};
