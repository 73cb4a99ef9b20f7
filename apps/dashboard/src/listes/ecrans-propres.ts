import type { LinkProps } from "@tanstack/react-router";

/** Lists whose subject has a screen of its own, with its own words for the filters; the others have the common screen. */
export const ECRANS_PROPRES: Readonly<Record<string, LinkProps["to"]>> = {
  organismes: "/organismes",
  missions: "/missions",
  anomalies: "/anomalies",
  devis: "/devis",
  systemes: "/registre",
  "actions-systemes": "/registre/actions",
  formations: "/formations",
  "a-facturer": "/titres/a-facturer",
  "lots-titres": "/titres/lots",
  titres: "/titres",
  "ecarts-plafond": "/titres/ecarts",
  rapports: "/rapports",
  equipement: "/activite/equipement",
  fichiers: "/pieces",
  modeles: "/modeles",
  echeances: "/echeances",
  personnes: "/personnes",
  delegations: "/delegations",
  certificats: "/conservation",
  courriers: "/courriers",
  travaux: "/travaux",
  journal: "/journal",
  chiffres: "/outils/chiffres-en-vigueur",
  stockages: "/exploitation/stockages",
};
