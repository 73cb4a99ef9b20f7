import { parseDateIso, parseMontant, parseQuantite, parseSiret } from "@ia-territoires/core";
import {
  type DocumentConvention,
  type DocumentDeliberation,
  type DocumentBordereau,
  type DocumentDevis,
  type DocumentIntervention,
  type DocumentEtatLiquidatif,
  type DocumentListe,
  type DocumentDeModele,
  type DocumentNote,
  type DocumentRapport,
  parseAssemblee,
  PRESTATIONS_OFFRE_CDG14,
} from "../index.ts";
import { buildPng } from "./build-png.ts";

// Invented bodies and numbers (the SIRET only have a right key); the tariff is that of the offer of the CDG14.
const PRESTATAIRE = {
  nom: "Centre de gestion de démonstration",
  adresse: ["12 rue de l'Exemple", "14000 Ville-Exemple"],
  siret: parseSiret("10000000900017"),
  telephone: "01 99 00 00 00",
  courriel: "contact@cdg.example",
  logo: {
    octets: buildPng(220, 120),
    typeMedia: "image/png",
    texteAlternatif: "Logo du centre de gestion de démonstration",
  },
} as const;

const BENEFICIAIRE = {
  nom: "Commune de Bourg-l'Exemple",
  adresse: ["Mairie", "3 place de l'Église", "14999 Bourg-l'Exemple"],
  siret: parseSiret("20000000800017"),
} as const;

const MISSION = "Accompagnement à la mise en conformité à la réglementation sur l'intelligence artificielle";
const OFFRE = (article: string) => ({ texte: "Offre de service CDG14", article }) as const;
const CGFP = {
  texte: "Code général de la fonction publique",
  article: "L. 452-40",
  url: "https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000044416551/LEGISCTA000044422590/",
} as const;
const CONTACT = {
  fonction: "Référent IA du centre de gestion",
  telephone: "01 99 00 00 01",
  courriel: "ia@cdg.example",
} as const;
const MENTION_TVA =
  "TVA non applicable : activité d'un service administratif d'une personne morale de droit public (article 256 B du code général des impôts).";
const DEVIS = {
  numero: "D-2026-014",
  date: parseDateIso("2026-03-02"),
  demiJournees: 8,
  montant: parseMontant("1600.00"),
} as const;

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

/** A list of two rows, one with a text of a user. */
export const EXEMPLE_LISTE: DocumentListe = {
  modele: "liste",
  titre: "Devis",
  organisme: "Centre de gestion de démonstration",
  date: parseDateIso("2026-03-02"),
  colonnes: [
    { titre: "Numéro", alignement: "gauche", large: false },
    { titre: "Objet", alignement: "gauche", large: true },
    { titre: "Montant", alignement: "droite", large: false },
  ],
  lignes: [
    ["D-2026-014", MISSION, "1 600,00 €"],
    ["D-2026-015", '#panic("texte") *gras*', "200,00 €"],
  ],
};

/** A note with every kind of part, one of them to complete. */
export const EXEMPLE_NOTE: DocumentNote = {
  modele: "note",
  titre: "Note juridique",
  sujet: MISSION,
  organisme: { nom: "Commune de démonstration", adresse: ["1 place de la Mairie", "14000 Caen"] },
  date: parseDateIso("2026-03-02"),
  demonstration: true,
  droit: { redaction: "AIA-2024-07-12", lot: "2026-11-22", empreinte: "0123456789abcdef" },
  sections: [
    { titre: "Contexte", parties: [{ genre: "texte", texte: '#panic("texte") *gras*' }] },
    {
      titre: "Textes",
      parties: [
        { genre: "liste", elements: ["Règlement (UE) 2024/1689, art. 26", "CRPA, L. 311-3-1"] },
        {
          genre: "champs",
          champs: [
            { terme: "Finalité", valeur: "Répondre aux habitants" },
            { terme: "Base légale", valeur: null },
          ],
        },
        {
          genre: "tableau",
          colonnes: ["Obligation", "Date"],
          lignes: [["Former les personnes", "2 février 2025"]],
        },
      ],
    },
  ],
  signatures: ["Juriste"],
};

/** Half of a devis billed, with its number. */
export const EXEMPLE_ETAT_LIQUIDATIF: DocumentEtatLiquidatif = {
  modele: "etat-liquidatif",
  demonstration: true,
  prestataire: PRESTATAIRE,
  debiteur: BENEFICIAIRE,
  reference: "LOT-2026-0001-01",
  exercice: 2026,
  imputation: { chapitre: "70", article: "7068" },
  objet: "Atelier de sensibilisation (devis n° D-2026-014)",
  devisNumero: DEVIS.numero,
  codeService: "DGS",
  lignes: [
    {
      libelle: "Intervention du 7 avril 2026, 2 demi-journées",
      quantite: parseQuantite("2"),
      prixUnitaire: parseMontant("200.00"),
      montant: parseMontant("400.00"),
    },
  ],
  demiJournees: 2,
  tva: {
    statut: "hors-champ",
    mention: MENTION_TVA,
    montantHt: parseMontant("400.00"),
    montantTva: parseMontant("0.00"),
    montantTtc: parseMontant("400.00"),
  },
  emission: { numero: "128", bordereau: "17", emisLe: parseDateIso("2026-07-02") },
  fondements: [OFFRE("2.2")],
};

/** A batch of two titres, one of which has its number. */
export const EXEMPLE_BORDEREAU: DocumentBordereau = {
  modele: "bordereau-titres",
  demonstration: true,
  prestataire: PRESTATAIRE,
  numero: "LOT-2026-0001",
  date: parseDateIso("2026-07-01"),
  exercice: 2026,
  periode: { du: parseDateIso("2026-04-01"), au: parseDateIso("2026-06-30") },
  titres: [
    {
      reference: "LOT-2026-0001-01",
      numero: "128",
      debiteur: BENEFICIAIRE.nom,
      siret: BENEFICIAIRE.siret,
      objet: "Atelier de sensibilisation (devis n° D-2026-014)",
      imputation: { chapitre: "70", article: "7068" },
      montant: parseMontant("400.00"),
    },
    {
      reference: "LOT-2026-0001-02",
      debiteur: "Syndicat d'exemple",
      siret: PRESTATAIRE.siret,
      objet: "Cartographie (devis n° D-2026-015)",
      imputation: { chapitre: "70", article: "7068" },
      montant: parseMontant("600.00"),
    },
  ],
  total: parseMontant("1000.00"),
};

/** A letter made from a model, one of whose variables has no value. */
export const EXEMPLE_DOCUMENT_MODELE: DocumentDeModele = {
  modele: "document-modele",
  demonstration: true,
  emetteur: PRESTATAIRE,
  destinataire: BENEFICIAIRE,
  titre: ["Charte des usages de l'IA : ", "Commune de Bourg-l'Exemple"],
  blocs: [
    { genre: "paragraphe", morceaux: ["Vu la délibération du ", { manque: "date de la délibération" }, ","] },
    { genre: "intertitre", morceaux: ["Article 1"] },
    { genre: "puce", morceaux: ['#panic("texte") *gras*'] },
    { genre: "puce", morceaux: ["relire ce qu'un outil écrit"] },
    { genre: "paragraphe", morceaux: ["Fin."] },
  ],
  date: parseDateIso("2026-03-02"),
  edition: 2,
  signatures: [{ titre: "Pour la collectivité", signataire: { qualite: "maire" } }],
};

/** A report of figures, of two months: a credit note makes a bar go left. */
export const EXEMPLE_RAPPORT: DocumentRapport = {
  modele: "rapport",
  titre: "Rapport semestriel (article 7)",
  organisme: PRESTATAIRE,
  date: parseDateIso("2026-03-02"),
  demonstration: true,
  periode: "du 1er janvier 2026 au 28 février 2026",
  resume: [
    { terme: "Volume d'affaires HT", valeur: "1 400,00 €" },
    { terme: "Bénéficiaires", valeur: "1" },
  ],
  avertissements: ["Codes absents du BPU, comptés tels quels : X-1 (lot 1)."],
  manquantes: ["Bonnes pratiques à mettre en œuvre"],
  graphiques: [
    {
      titre: "Volume d'affaires par mois",
      barres: [
        { libelle: "janvier 2026", valeur: "1 900,00 €", debut: 20.83, longueur: 79.17 },
        { libelle: '#panic("février")', valeur: "-500,00 €", debut: 0, longueur: 20.83 },
      ],
    },
  ],
  redaction: [{ titre: "Commentaire", elements: ["Deux mois seulement, *sans* #read(1)."] }],
  tableaux: [
    {
      titre: "Volume d'affaires par organisme",
      colonnes: [
        { titre: "SIRET", alignement: "gauche", large: false },
        { titre: "Bénéficiaire", alignement: "gauche", large: true },
        { titre: "Total", alignement: "droite", large: false },
      ],
      lignes: [
        { detail: false, cellules: ["200 000 008 00017", "Commune de Bourg-l'Exemple", "1 400,00 €"] },
        { detail: true, cellules: ["200 000 008 00025", "", "1 400,00 €"] },
      ],
      total: ["Total", "", "1 400,00 €"],
      notes: ["Les lignes en retrait portent les anciens SIRET."],
    },
    { titre: "Pénalités", colonnes: [], lignes: [], total: null, notes: [] },
  ],
  sources: ["CCTP, art. 7"],
};
