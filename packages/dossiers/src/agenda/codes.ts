import type { CatalogueRefus } from "@ia-territoires/core";

/** Why a half-day cannot be placed, moved, confirmed or cancelled. */
export type CodeRefusAgenda =
  | "creneau-date-passee"
  | "creneau-devis-non-accepte"
  | "creneau-demi-journees-epuisees"
  | "creneau-avant-convention"
  | "creneau-apres-convention"
  | "creneau-fin-de-semaine"
  | "creneau-jour-ferie"
  | "creneau-fermeture"
  | "creneau-absence"
  | "creneau-referent-occupe"
  | "creneau-beneficiaire-occupe"
  | "creneau-annule"
  | "creneau-deja-confirme"
  | "creneau-a-confirmer-par-l-autre"
  | "creneau-sans-referent"
  | "reattribution-en-conflit";

/** Every refusal of the agenda, for screens and documentation. */
export const CODES_REFUS_AGENDA: CatalogueRefus<CodeRefusAgenda> = {
  "creneau-date-passee": {
    titre: "Demi-journée passée",
    explication: "On ne place et ne déplace que des demi-journées à venir, ou du jour même.",
  },
  "creneau-devis-non-accepte": {
    titre: "Devis non accepté",
    explication: "Seul un devis accepté, donc sous convention, donne des demi-journées à placer.",
  },
  "creneau-demi-journees-epuisees": {
    titre: "Plus de demi-journée à placer",
    explication: "Toutes les demi-journées acceptées du devis sont déjà dans l'agenda.",
  },
  "creneau-avant-convention": {
    titre: "Avant la convention",
    explication: "La convention n'a pas encore d'effet à cette date.",
  },
  "creneau-apres-convention": {
    titre: "Après la convention",
    explication: "La convention a pris fin avant cette date.",
  },
  "creneau-fin-de-semaine": {
    titre: "Fin de semaine",
    explication: "Le samedi et le dimanche ne sont pas ouvrés.",
  },
  "creneau-jour-ferie": {
    titre: "Jour férié",
    explication: "Le jour est férié sur le territoire du centre de gestion ou du bénéficiaire.",
  },
  "creneau-fermeture": {
    titre: "Jour de fermeture",
    explication: "Le centre de gestion n'intervient pas ce jour-là.",
  },
  "creneau-absence": {
    titre: "Référent absent",
    explication: "Le référent n'est pas disponible sur cette demi-journée.",
  },
  "creneau-referent-occupe": {
    titre: "Référent déjà pris",
    explication: "Le référent intervient déjà sur cette demi-journée.",
  },
  "creneau-beneficiaire-occupe": {
    titre: "Bénéficiaire déjà pris",
    explication: "Le même organisme a déjà une intervention sur cette demi-journée.",
  },
  "creneau-annule": {
    titre: "Créneau annulé",
    explication: "Un créneau annulé ne change plus : en proposer un autre.",
  },
  "creneau-deja-confirme": {
    titre: "Créneau déjà confirmé",
    explication: "Les deux parties sont déjà d'accord sur cette demi-journée.",
  },
  "creneau-a-confirmer-par-l-autre": {
    titre: "À confirmer par l'autre partie",
    explication: "Qui propose une demi-journée ne peut pas la confirmer à la place de l'autre.",
  },
  "creneau-sans-referent": {
    titre: "Créneau sans référent",
    explication: "Un créneau se confirme une fois qu'un référent en est chargé.",
  },
  "reattribution-en-conflit": {
    titre: "Réattribution en conflit",
    explication: "Le nouveau référent ne peut pas reprendre tous les créneaux à venir.",
  },
};

/** What the person who places a half-day must see; it never blocks. */
export type CodeAvertissementAgenda = "creneau-change-d-annee";

export const CODES_AVERTISSEMENT_AGENDA: CatalogueRefus<CodeAvertissementAgenda> = {
  "creneau-change-d-annee": {
    titre: "Autre année du plafond",
    explication:
      "Une demi-journée compte dans l'année de son intervention : le plafond de cette année-là sera vérifié quand l'intervention sera enregistrée.",
  },
};
