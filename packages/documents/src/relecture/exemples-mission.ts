import { parseDateIso, parseMontant, parseQuantite } from "@ia-territoires/core";
import {
  type DocumentConvention,
  type DocumentDeliberation,
  type DocumentDevis,
  type DocumentIntervention,
  parseAssemblee,
  PRESTATIONS_OFFRE_CDG14,
} from "../index.ts";
import {
  PRESTATAIRE,
  BENEFICIAIRE,
  MISSION,
  OFFRE,
  CGFP,
  CONTACT,
  MENTION_TVA,
  DEVIS,
} from "./parties-exemples.ts";

/** A devis across two years, with a logo. */
export const EXEMPLE_DEVIS: DocumentDevis = {
  modele: "devis",
  demonstration: true,
  prestataire: PRESTATAIRE,
  beneficiaire: BENEFICIAIRE,
  numero: "D-2026-014",
  date: parseDateIso("2026-03-02"),
  valideJusquAu: parseDateIso("2026-06-02"),
  objet: "Cartographie des systèmes d'intelligence artificielle et atelier de sensibilisation des élus",
  lignes: [
    {
      libelle: `${MISSION}, 6 demi-journées le 15 décembre 2026`,
      quantite: parseQuantite("6"),
      prixUnitaire: parseMontant("200.00"),
      montant: parseMontant("1200.00"),
    },
    {
      libelle: `${MISSION}, 2 demi-journées le 12 janvier 2027`,
      quantite: parseQuantite("2"),
      prixUnitaire: parseMontant("200.00"),
      montant: parseMontant("400.00"),
    },
  ],
  demiJournees: 8,
  tva: {
    statut: "hors-champ",
    mention: MENTION_TVA,
    montantHt: parseMontant("1600.00"),
    montantTva: parseMontant("0.00"),
    montantTtc: parseMontant("1600.00"),
  },
  deplacements: "inclus",
  jauges: [
    {
      periode: { debut: parseDateIso("2026-01-01"), fin: parseDateIso("2026-12-31"), libelle: "année 2026" },
      plafond: 10,
      acceptees: 3,
      demandees: 6,
      restantes: 7,
    },
    {
      periode: { debut: parseDateIso("2027-01-01"), fin: parseDateIso("2027-12-31"), libelle: "année 2027" },
      plafond: 10,
      acceptees: 0,
      demandees: 2,
      restantes: 10,
    },
  ],
  adhesion: OFFRE("2.3"),
  fondements: [CGFP, OFFRE("2.2")],
  contact: CONTACT,
  signataire: { qualite: "Maire" },
};

/** A draft for a sitting that has not been held: all its blanks show. */
export const EXEMPLE_DELIBERATION: DocumentDeliberation = {
  modele: "projet-deliberation",
  demonstration: true,
  organisme: BENEFICIAIRE,
  assemblee: parseAssemblee("Conseil municipal"),
  prestataire: PRESTATAIRE,
  mission: MISSION,
  offre: OFFRE("2.3"),
  devis: DEVIS,
  exercices: [2026, 2027],
  signataire: { qualite: "maire" },
};

/** A sheet half written, confirmed by one side. */
export const EXEMPLE_INTERVENTION: DocumentIntervention = {
  modele: "fiche-intervention",
  demonstration: true,
  prestataire: PRESTATAIRE,
  beneficiaire: BENEFICIAIRE,
  date: parseDateIso("2026-10-05"),
  demiJournees: 2,
  etat: "Réalisée",
  devis: { numero: "2026-0014", objet: "Atelier de sensibilisation" },
  objectif: "Sensibiliser les agents d'accueil.\nPréparer la charte.",
  presents: [
    { nom: "A. Exemple", qualite: "agent d'accueil" },
    { nom: "B. Exemple", qualite: "" },
  ],
  realise: "Deux groupes de huit personnes, cas d'usage et limites. ".repeat(8),
  suite: "",
  annexes: ["support-atelier.pdf"],
  serviceFait: {
    prestataire: { nom: "C. Exemple", qualite: "référent IA", signeLe: parseDateIso("2026-10-06") },
  },
};

/** A convention still to be signed. */
export const EXEMPLE_CONVENTION: DocumentConvention = {
  modele: "convention",
  demonstration: true,
  prestataire: PRESTATAIRE,
  beneficiaire: BENEFICIAIRE,
  mission: MISSION,
  offre: OFFRE("2.3"),
  fondement: CGFP,
  prestations: PRESTATIONS_OFFRE_CDG14,
  tarif: {
    prixDemiJournee: parseMontant("200.00"),
    prixJour: parseMontant("400.00"),
    minimum: { demiJournees: 1, montant: parseMontant("200.00") },
    plafondAnnuel: { demiJournees: 10, montant: parseMontant("2000.00") },
    deplacements: "inclus",
    mentionTva: MENTION_TVA,
    source: OFFRE("2.2"),
  },
  contact: CONTACT,
  deliberation: { numero: "2026-03-12", date: parseDateIso("2026-03-25") },
  devis: DEVIS,
  dateDebut: parseDateIso("2026-04-10"),
  signatures: {
    prestataire: {
      nom: "Camille Exemple",
      qualite: "Président(e)",
      delegation: "par délégation du conseil d'administration",
    },
    beneficiaire: { qualite: "Maire" },
  },
};
