import { parseDateIso } from "@ia-territoires/core";
import {
  type DocumentListe,
  type DocumentDeModele,
  type DocumentNote,
  type DocumentRapport,
} from "../index.ts";
import { PRESTATAIRE, BENEFICIAIRE, MISSION } from "./parties-exemples.ts";

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
