import type { LectureAvoirs } from "@ia-territoires/reporting";
import type { CodeSignalement } from "@ia-territoires/reporting/lignes";
import type { GenreSuivi } from "@ia-territoires/reporting/suivi";
import type { FormatRapport } from "./atelier/protocole.ts";

export const LIBELLES_SIGNALEMENT: Readonly<Record<CodeSignalement, string>> = {
  "bpu-inconnu": "Codes absents du bordereau",
  doublon: "Lignes répétées à l’identique",
  "commande-incoherente": "Commandes à deux dates ou deux bénéficiaires",
  "avoir-positif": "Quantité et montant de signes contraires",
  "siret-inconnu": "SIRET inconnus",
  "nom-different": "SIRET qui portent deux noms",
};

export const LIBELLES_AVOIRS: Readonly<Record<LectureAvoirs, string>> = {
  "date-propre": "À leur propre date",
  "date-de-la-commande": "À la date de la commande qu’ils réduisent",
};

export const LIBELLES_SUIVI: Readonly<Record<GenreSuivi, string>> = {
  etapes: "Étapes des commandes et leurs délais",
  livrables: "Livrables dus et remis",
  penalites: "Pénalités",
  projets: "Projets : coûts et gains (retour sur investissement)",
  achats: "Achats : prix de référence et prix payé",
};

export const FORMATS_RAPPORT: Readonly<
  Record<FormatRapport, { readonly libelle: string; readonly type: string }>
> = {
  xlsx: {
    libelle: "Classeur Excel (.xlsx)",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  ods: { libelle: "Classeur LibreOffice (.ods)", type: "application/vnd.oasis.opendocument.spreadsheet" },
  json: { libelle: "JSON", type: "application/json" },
  csv: { libelle: "CSV", type: "text/csv;charset=utf-8" },
};
