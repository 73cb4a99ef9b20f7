import { parseCodeDepartement, parseDateIso } from "@ia-territoires/core";
import type { PrestationCdg } from "../prestations/prestation-cdg.ts";
import { MISSIONS_FACULTATIVES_CDG } from "./cgfp-l452-40.ts";
import { TVA_HORS_CHAMP_CDG } from "./cgi-256-b.ts";

const LU_LE = parseDateIso("2026-11-22");

/** The DPO of the CDG of Lot-et-Garonne, in two packages whose amounts were not in the copy that was read. */
export const PRESTATION_CDG47: PrestationCdg = {
  id: "cdg47-rgpd",
  prestataire: {
    nom: "Centre de gestion de Lot-et-Garonne (CDG47, numerique47.fr)",
    departement: parseCodeDepartement("47"),
  },
  mission: "Délégué à la protection des données (RGPD)",
  versions: [
    {
      value: {
        modele: "formules",
        formules: [
          { nom: "Autonomie", montant: null },
          { nom: "Accompagnement", montant: null },
        ],
      },
      from: parseDateIso("2026-01-01"),
      source: {
        texte: "CDG47, services RGPD et DPD",
        article: "Formules",
        url: "https://numerique47.fr/services/rgpd-dpd",
        consulteLe: LU_LE,
      },
      certainty: "secondary",
      verifiedOn: LU_LE,
      note:
        "Les deux formules sont lues, pas leurs montants ni leur date : l'année de la lecture est retenue. Les compléments sont " +
        "sur devis.",
    },
  ],
  tva: TVA_HORS_CHAMP_CDG,
  fondement: MISSIONS_FACULTATIVES_CDG,
};
