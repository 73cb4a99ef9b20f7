import type { DateIso, Source } from "@ia-territoires/core";

const LU_LE = "2026-11-22" as DateIso;

/** Rules of the French reform (FNFE-MPE, France_RFE 1.4.0.01) and of Chorus Pro, by code, in our words. */
export const REGLES_FACTURE = Object.freeze({
  "BR-FR-01": "Le numéro de facture a de 1 à 35 caractères.",
  "BR-FR-02": "Le numéro de facture n'a que des lettres, des chiffres et + - _ /, sans espace.",
  "BR-FR-DATE": "Les dates sont comprises entre 2000 et 2099.",
  "BR-FR-CO-05": "Un avoir désigne la facture qu'il corrige.",
  "BR-FR-CO-07": "L'échéance ne précède pas la date de la facture.",
  "BR-FR-05":
    "Les trois mentions obligatoires sont là : PMT (indemnité de 40 €), PMD (pénalités de retard), AAB (escompte).",
  "BR-FR-09": "Le SIRET commence par le SIREN.",
  "BR-FR-10": "Le SIREN du vendeur est obligatoire.",
  "BR-FR-15": "La catégorie de TVA est S, E, AE, K, G, O ou Z.",
  "BR-FR-16": "Le taux de TVA est de la liste fermée, sans signe %.",
  "BR-FR-DEC-01": "Un montant a deux décimales au plus.",
  "BR-FR-DEC-02": "Une quantité a quatre décimales au plus.",
  "BR-FR-DEC-03":
    "Un prix unitaire a six décimales au plus et n'est jamais négatif : le signe se met sur la quantité.",
  "BR-O-MIXTE": "La catégorie O ne se mêle à aucune autre sur une facture.",
  "BR-CO-10": "La somme des lignes fait le total hors taxe.",
  "BR-CO-15": "Total hors taxe et TVA font le total toutes taxes comprises.",
  "CHORUS-SIRET": "Le SIRET de l'acheteur public est obligatoire.",
  "CHORUS-SERVICE": "Le code service est obligatoire quand l'acheteur en utilise.",
  "CHORUS-ENGAGEMENT": "Le numéro d'engagement juridique est obligatoire quand l'acheteur l'exige.",
  "CHORUS-CADRE":
    "Le cadre de facturation est celui du dépôt : A1 fournisseur, A9 sous-traitant, A12 cotraitant.",
});

/** Code of a rule that an invoice may break. */
export type CodeRegleFacture = keyof typeof REGLES_FACTURE;

export const SOURCE_RFE: Source = {
  texte: "FNFE-MPE, règles de la facturation électronique (France_RFE 1.4.0.01)",
  url: "https://github.com/fnfempe/France_RFE",
  consulteLe: LU_LE,
};
export const SOURCE_CHORUS: Source = {
  texte: "Chorus Pro, champs d'une facture au secteur public",
  consulteLe: LU_LE,
};
