import { parseMontant } from "@ia-territoires/core";
import type { Faits } from "@ia-territoires/compliance";
import type { ClasseSysteme, DescriptionSysteme, UsageSysteme } from "@ia-territoires/dossiers/systemes";

/** An action of the plan, so many days from today. */
interface ActionScenario {
  readonly titre: string;
  readonly obligation?: string;
  readonly responsable: string;
  readonly dansJours: number;
  readonly budget?: ReturnType<typeof parseMontant>;
  readonly faite?: true;
}

/** A system of the demonstration: real communes, invented systems, no real vendor. */
export interface ScenarioSysteme extends DescriptionSysteme {
  readonly insee: string;
  readonly usage: UsageSysteme;
  /** Answered in this order. */
  readonly faits: Faits;
  /** Declared on the day before the text of July 2026, so that it changes its situation. */
  readonly avantJuillet2026?: true;
  readonly actions?: readonly ActionScenario[];
  readonly avis?: { readonly classes: readonly ClasseSysteme[] | null; readonly motif: string };
}

const SOCLE = {
  infersOutputs: "oui",
  exclusions: [],
  practices: [],
  biometricFunctions: [],
  annexIIIAreas: [],
  annexIActs: { valeur: "non-concerne", motif: "Un logiciel, dans aucun produit réglementé." },
  interactions: [],
  activities: ["uses"],
} as const satisfies Faits;
const HAUT_RISQUE = { legalPersonsOnly: "non", derogationConditions: [] } as const satisfies Faits;

export const SCENARIOS_SYSTEMES: readonly ScenarioSysteme[] = [
  {
    insee: "14556",
    nom: "Agent conversationnel du site (démonstration)",
    fournisseur: "Éditeur A (démonstration)",
    finalite: "Répondre aux questions courantes des habitants, jour et nuit.",
    service: "Accueil",
    usage: "en-service",
    faits: {
      ...SOCLE,
      interactions: ["direct"],
      transparencyExceptions: [],
      personalData: "oui",
      publicOnlineService: "oui",
      basedOnGpai: "inconnu",
    },
    actions: [
      {
        titre: "Annoncer la machine à l'ouverture de la conversation",
        responsable: "Accueil",
        dansJours: -20,
        faite: true,
        budget: parseMontant("0.00"),
      },
      {
        titre: "Former les agents de l'accueil",
        obligation: "d-4",
        responsable: "Secrétariat général",
        dansJours: 45,
        budget: parseMontant("400.00"),
      },
    ],
    avis: { classes: null, motif: "Contrat et paramétrage relus ; le message d'accueil annonce la machine." },
  },
  {
    insee: "14556",
    nom: "Vidéo-protection augmentée (démonstration)",
    fournisseur: "Éditeur B (démonstration)",
    finalite: "Repérer les attroupements sur la place par l'analyse des images des caméras.",
    service: "Police municipale",
    usage: "projet",
    faits: {
      ...SOCLE,
      streetVideoAnalysis: "oui",
      legalBasisCited: "non",
      vsaExperiment: "non",
      personalData: "oui",
      constantMonitoring: "oui",
    },
    actions: [
      {
        titre: "Ne pas activer l'analyse tant qu'aucune loi ne la permet",
        responsable: "Police municipale",
        dansJours: 7,
      },
    ],
  },
  {
    insee: "14556",
    nom: "Tri de candidatures (démonstration)",
    fournisseur: "Éditeur C (démonstration)",
    finalite: "Classer les candidatures reçues avant leur lecture.",
    service: "Ressources humaines",
    usage: "essai",
    avantJuillet2026: true,
    faits: {
      ...SOCLE,
      annexIIIAreas: ["employment"],
      employmentPurposes: ["4a"],
      ...HAUT_RISQUE,
      profiling: "inconnu",
      firstPlacedOnMarket: "2027-03-01",
      personalData: "oui",
    },
    actions: [
      {
        titre: "Désigner qui contrôle le classement",
        obligation: "d-26-2",
        responsable: "Ressources humaines",
        dansJours: 60,
        budget: parseMontant("1200.00"),
      },
      {
        titre: "Conduire l'analyse d'impact sur les données",
        responsable: "Délégué à la protection des données",
        dansJours: 90,
        budget: parseMontant("3500.00"),
      },
    ],
  },
  {
    insee: "14556",
    nom: "Aide à la rédaction des courriers (démonstration)",
    fournisseur: "Éditeur A (démonstration)",
    finalite: "Proposer une reformulation des courriers, relue par l'agent.",
    service: "Secrétariat",
    usage: "en-service",
    faits: {
      ...SOCLE,
      interactions: ["synthetic-content"],
      syntheticModalities: ["text"],
      transparencyExceptions: ["assistive-editing"],
    },
  },
  {
    insee: "14556",
    nom: "Instruction d'aides facultatives (démonstration)",
    fournisseur: "Éditeur D (démonstration)",
    finalite: "Calculer un score de priorité pour les demandes d'aide sociale.",
    service: "CCAS",
    usage: "projet",
    faits: {
      ...SOCLE,
      annexIIIAreas: ["essential-services"],
      essentialServicesPurposes: ["5a"],
      essentialBenefits: ["social-assistance"],
      legalPersonsOnly: "non",
      derogationConditions: ["preparatory"],
      profiling: "oui",
      personalData: "oui",
      individualAdministrativeDecision: "oui",
    },
    avis: {
      classes: ["high-risk-annex-iii", "transparency-art-50"],
      motif:
        "Le fournisseur prévoit un échange avec le demandeur : la transparence est retenue dès le projet.",
    },
  },
  {
    insee: "14556",
    nom: "Compte rendu automatique des réunions (démonstration)",
    fournisseur: "Éditeur E (démonstration)",
    finalite: "Transcrire et résumer les réunions de travail.",
    service: "Secrétariat général",
    usage: "essai",
    faits: { infersOutputs: "oui", exclusions: [], practices: [] },
  },
  {
    insee: "14408",
    nom: "Affiches et visuels générés (démonstration)",
    fournisseur: "Éditeur A (démonstration)",
    finalite: "Produire des visuels pour les événements de la commune.",
    service: "Communication",
    usage: "en-service",
    faits: {
      ...SOCLE,
      interactions: ["synthetic-content"],
      syntheticModalities: ["image"],
      transparencyExceptions: [],
    },
  },
  {
    insee: "14408",
    nom: "Recherche de fuites d'eau (démonstration)",
    fournisseur: "Éditeur F (démonstration)",
    finalite: "Repérer les fuites du réseau d'après les débits de nuit.",
    service: "Eau",
    usage: "projet",
    faits: SOCLE,
  },
  {
    insee: "14258",
    nom: "Affectation en crèche (démonstration)",
    fournisseur: "Éditeur D (démonstration)",
    finalite: "Proposer un classement des demandes de place.",
    service: "Petite enfance",
    usage: "en-service",
    avantJuillet2026: true,
    faits: {
      ...SOCLE,
      annexIIIAreas: ["essential-services"],
      essentialServicesPurposes: ["5a"],
      essentialBenefits: ["childcare"],
      ...HAUT_RISQUE,
      firstPlacedOnMarket: "2025-09-01",
    },
    actions: [
      {
        titre: "Informer les familles du classement par un algorithme",
        responsable: "Petite enfance",
        dansJours: 30,
        budget: parseMontant("250.00"),
      },
    ],
  },
  {
    insee: "14488",
    nom: "Suivi de l'attention des agents (démonstration)",
    fournisseur: "Éditeur G (démonstration)",
    finalite: "Déduire la fatigue et l'humeur des agents de leur visage.",
    service: "Direction générale",
    usage: "arrete",
    faits: {
      ...SOCLE,
      biometricFunctions: ["emotion"],
      usesBiometricData: "oui",
      biometricSubjects: ["workers"],
      medicalOrSafety: "non",
      transparencyExceptions: [],
    },
    avis: { classes: null, motif: "Usage interdit au travail : la commune y a renoncé." },
  },
];
