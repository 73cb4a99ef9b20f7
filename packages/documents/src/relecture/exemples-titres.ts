import { parseDateIso, parseMontant, parseQuantite } from "@ia-territoires/core";
import { type DocumentBordereau, type DocumentEtatLiquidatif } from "../index.ts";
import { PRESTATAIRE, BENEFICIAIRE, OFFRE, MENTION_TVA, DEVIS } from "./parties-exemples.ts";

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
