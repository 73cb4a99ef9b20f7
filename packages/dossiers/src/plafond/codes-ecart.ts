/** What may not agree between ledger, devis, interventions and titres. */
export type CodeEcart =
  | "compteur-faux"
  | "plafond-depasse"
  | "mouvement-orphelin"
  | "mouvement-different-du-devis"
  | "interventions-au-dela-du-devis"
  | "intervention-sans-devis-accepte"
  | "annee-differente"
  | "titre-sans-service-fait"
  | "titre-demi-journees-differentes"
  | "facturee-deux-fois"
  | "titre-sans-devis-accepte"
  | "titres-differents-du-devis";

/** Title of each mismatch, why it matters, and what to do. */
export const CODES_ECART_PLAFOND: Readonly<
  Record<CodeEcart, { readonly titre: string; readonly explication: string; readonly aFaire: string }>
> = {
  "compteur-faux": {
    titre: "Compteur différent du grand livre",
    explication: "Le compteur du plafond n'est pas la somme de ses mouvements.",
    aFaire: "Prévenir l'exploitant : un compteur ne se corrige pas à la main.",
  },
  "plafond-depasse": {
    titre: "Plafond dépassé",
    explication: "Plus de demi-journées sont prises que le plafond de la période.",
    aFaire: "Annuler un devis accepté de la période.",
  },
  "mouvement-orphelin": {
    titre: "Mouvement sans devis",
    explication: "Le grand livre a des demi-journées d'un devis que la mission n'a pas.",
    aFaire: "Prévenir l'exploitant.",
  },
  "mouvement-different-du-devis": {
    titre: "Demi-journées prises différentes du devis",
    explication: "Le grand livre ne tient pas, dans une période, ce que l'acceptation du devis y a pris.",
    aFaire: "Annuler puis accepter de nouveau le devis, ou prévenir l'exploitant.",
  },
  "interventions-au-dela-du-devis": {
    titre: "Interventions au-delà du devis",
    explication: "Les interventions comptent plus de demi-journées que leur devis.",
    aFaire: "Établir un devis pour le surplus, ou annuler une intervention.",
  },
  "intervention-sans-devis-accepte": {
    titre: "Intervention sans devis accepté",
    explication: "Une intervention prévue ou faite n'a pas de devis accepté.",
    aFaire: "Faire accepter le devis, ou annuler l'intervention.",
  },
  "annee-differente": {
    titre: "Année différente de celle du plafond",
    explication: "L'intervention est d'une autre année que celle où ses demi-journées sont prises.",
    aFaire: "Déplacer les demi-journées : les rendre à l'ancienne année et les prendre sur la nouvelle.",
  },
  "titre-sans-service-fait": {
    titre: "Titre sans service fait",
    explication: "Un titre facture une intervention dont le service n'est pas constaté.",
    aFaire: "Faire constater le service fait, ou annuler le titre.",
  },
  "titre-demi-journees-differentes": {
    titre: "Demi-journées du titre différentes",
    explication: "Une ligne du titre ne compte pas les demi-journées de son intervention.",
    aFaire: "Annuler le titre, puis facturer de nouveau.",
  },
  "facturee-deux-fois": {
    titre: "Intervention facturée deux fois",
    explication: "Deux titres en vigueur facturent la même intervention.",
    aFaire: "Annuler l'un des deux titres.",
  },
  "titre-sans-devis-accepte": {
    titre: "Titre sans devis accepté",
    explication: "Un titre en vigueur facture un devis qui n'est pas accepté.",
    aFaire: "Annuler le titre.",
  },
  "titres-differents-du-devis": {
    titre: "Titres différents du devis",
    explication: "Le devis est tout entier facturé, et ses titres n'en font pas le montant.",
    aFaire: "Annuler le dernier titre, puis facturer de nouveau.",
  },
};
