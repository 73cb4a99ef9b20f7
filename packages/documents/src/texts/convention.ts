import type { Source } from "@ia-territoires/core";

/** General Data Protection Regulation, article on processors. */
export const RGPD_SOUS_TRAITANCE: Source = {
  texte: "Règlement (UE) 2016/679 (RGPD)",
  article: "28",
  url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
};

/** Clauses in our own words on matters the offer leaves open but that no body signs without. */
export const CLAUSES = {
  confidentialite:
    "Chaque partie garde confidentiels les documents et informations que l'autre lui remet pour la mission. Elle ne s'en sert que pour celle-ci et ne les communique à personne d'autre sans l'accord de l'autre partie, sauf obligation légale de communication.",
  donneesPersonnelles:
    "Le bénéficiaire ne remet au prestataire que les données personnelles nécessaires à la mission. Si le prestataire doit en traiter pour le compte du bénéficiaire, les parties signent d'abord l'acte prévu pour la sous-traitance",
} as const;
