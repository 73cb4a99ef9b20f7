import { parseCodeDepartement, parseDateIso, parseMontant } from "@ia-territoires/core";
import type { Source } from "@ia-territoires/core";
import type { TarifCdg } from "../tarifs/tarif-cdg.ts";
import { TVA_HORS_CHAMP_CDG } from "./cgi-256-b.ts";
import { MISSIONS_FACULTATIVES_CDG } from "./cgfp-l452-40.ts";

const LU_LE = parseDateIso("2026-11-22");

const TARIFS_2024: Source = {
  texte: "CDG53, Tarification des prestations de service, année 2024",
  article: "Fonctionnaire du CDG : mise à disposition (experte itinérante)",
  url: "https://www.cdg53.fr/centre-de-gestion-mayenne/espace-ressources-humaines/organisation/tarifs-2024",
  consulteLe: LU_LE,
};

/** The travelling expert of the CDG of Mayenne: the only line of its 2024 tariffs sold by the half-day of work. */
export const EXPERTE_ITINERANTE_CDG53: TarifCdg = {
  id: "cdg53-travelling-expert",
  prestataire: { nom: "Centre de gestion de la Mayenne (CDG53)", departement: parseCodeDepartement("53") },
  // The page names no territory: the law does, « situés dans leur ressort territorial ».
  ressort: { departements: [parseCodeDepartement("53")], source: MISSIONS_FACULTATIVES_CDG },
  mission: "Mise à disposition d'une experte itinérante, fonctionnaire du CDG",
  unite: "demi-journee",
  versions: [
    {
      value: {
        prixDemiJournee: parseMontant("147.00"),
        minimumDemiJournees: null,
        plafondDemiJournees: null,
        deplacements: "non-precise",
      },
      from: parseDateIso("2024-01-01"),
      to: parseDateIso("2024-12-31"),
      source: TARIFS_2024,
      certainty: "secondary",
      verifiedOn: LU_LE,
      note:
        "La page est intitulée « Année 2024 » : le tarif vaut du 1er janvier au 31 décembre 2024, rien n'est su des années " +
        "suivantes. Lu dans une copie de la page ; la délibération qui fixe le tarif n'est pas citée.",
    },
  ],
  tva: TVA_HORS_CHAMP_CDG,
  fondement: MISSIONS_FACULTATIVES_CDG,
};
