import { adhesion, contact, deliberation, demande, devis, ecart, envoi, fin } from "../pas.ts";
import type { ScenarioMission } from "../scenarios-missions.ts";

const ATELIERS = "ateliers-sensibilisation";
const REFERENTIEL = "referentiel-documentaire";
const CLAUSES = "verification-actes-clauses";
const PROJETS = "securisation-projets";
const CONSEIL = "conseil-reglementation";

/** From the first call to the acceptance. */
export const AVANT: readonly ScenarioMission[] = [
  {
    qui: "14118",
    pas: [contact(-2, "Comparer trois offres d'agent conversationnel", [PROJETS], { par: "beneficiaire" })],
  },
  {
    qui: "14225",
    pas: [contact(-9, "Former les élus avant le débat sur la vidéo", [ATELIERS], { demiJournees: 2 })],
  },
  {
    qui: "14531",
    pas: [
      contact(-20, "Savoir si la commune est concernée", [CONSEIL]),
      ecart(-12, "Aucun système en service : une page d'information a suffi"),
    ],
  },
  {
    qui: "241400860",
    pas: [
      contact(
        -5,
        "Mutualiser le référentiel entre communes membres",
        [`${REFERENTIEL} cartographie charte`],
        { demiJournees: 6 },
      ),
    ],
  },
  { qui: "14437", pas: [devis("a", -4, "Vérification des clauses d'un marché de logiciel", 2)] },
  {
    qui: "14191",
    pas: [
      contact(-8, "Relire les mentions d'information du site", [CLAUSES], {
        demiJournees: 1,
        par: "beneficiaire",
      }),
      devis("a", -2, "Relecture des mentions d'information", 1, { besoin: "besoin" }),
    ],
  },
  { qui: "14167", pas: [devis("a", -13, "Ateliers pour les agents d'accueil", 2), envoi("a", -12)] },
  { qui: "14514", pas: [devis("a", -118, "Cartographie des systèmes d'IA", 3), envoi("a", -115)] },
  {
    qui: "14220",
    pas: [
      devis("a", -75, "Charte d'usage de l'IA générative", 3),
      envoi("a", -73),
      fin("decliner-devis", "a", -50, "Projet remis à l'an prochain"),
    ],
  },
  {
    qui: "14715",
    pas: [
      devis("a", -30, "Audit d'un outil de réponse aux courriers", 4),
      envoi("a", -29),
      fin("annuler-devis", "a", -18, "Périmètre revu avec la commune"),
      devis("b", -17, "Audit d'un outil de réponse aux courriers, périmètre revu", 2),
      envoi("b", -16),
    ],
  },
  {
    qui: "14117",
    pas: [
      devis("a", -34, "Sécurisation d'un projet de caméras", 4),
      envoi("a", -33),
      deliberation(-3, "14117", { seance: -6, publiee: null }),
    ],
  },
  {
    qui: "14061",
    pas: [
      devis("a", -52, "Cartographie des systèmes d'IA de la commune nouvelle", 4),
      envoi("a", -51),
      deliberation(-20, "14061", { seance: -24, publiee: -21, vote: [33, 29] }),
    ],
  },
  {
    qui: "241400555",
    pas: [
      contact(-70, "Outiller les communes membres", [CONSEIL, ATELIERS], { demiJournees: 6 }),
      devis("a", -62, "Accompagnement de l'intercommunalité", 6, { besoin: "besoin" }),
      envoi("a", -60),
      deliberation(-36, "BAYEUX", { seance: -40, publiee: -37, vote: [58, 52] }),
    ],
  },
  {
    qui: "14098",
    pas: [
      ...adhesion(45, "14098"),
      devis("a", -15, "Procédures d'achat d'un système d'IA", 2),
      envoi("a", -14),
    ],
  },
  {
    qui: "14431",
    pas: [
      ...adhesion(65, "14431"),
      devis("a", -35, "Référentiel documentaire complet", 5),
      envoi("a", -33),
      demande(-30, "Contrat de l'éditeur", -12),
    ],
  },
];
