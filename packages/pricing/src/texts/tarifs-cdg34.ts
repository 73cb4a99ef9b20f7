import { parseCodeDepartement, parseDateIso, parseMontant, parsePrixUnitaire } from "@ia-territoires/core";
import type { PrestationCdg } from "../prestations/prestation-cdg.ts";
import { MISSIONS_FACULTATIVES_CDG } from "./cgfp-l452-40.ts";
import { TVA_HORS_CHAMP_CDG } from "./cgi-256-b.ts";

const LU_LE = parseDateIso("2026-11-22");

/** The shared DPO of the CDG of Hérault: a fixed part a year and days. */
export const PRESTATION_CDG34: PrestationCdg = {
  id: "cdg34-dpd",
  prestataire: { nom: "Centre de gestion de l'Hérault (CDG34)", departement: parseCodeDepartement("34") },
  mission: "Délégué à la protection des données mutualisé (RGPD)",
  versions: [
    {
      value: {
        modele: "fixe-et-temps",
        fixeAnnuel: parseMontant("200.00"),
        unite: "jour",
        prix: { tous: parsePrixUnitaire("250.00") },
        pas: null,
        minimumFacture: null,
        plafondAnnuel: null,
        deplacements: "non-precise",
      },
      from: parseDateIso("2024-06-27"),
      source: {
        texte: "CDG34, Protection des données personnelles (DPD)",
        article: "Tarifs (décision du 27 juin 2024)",
        url: "https://cdg34.fr/prestations-a-la-carte/protection-des-donnees-personnelles-dpd",
        consulteLe: LU_LE,
      },
      certainty: "secondary",
      verifiedOn: LU_LE,
      note:
        "Décision du 27 juin 2024, dont la date d'effet n'est pas dite : la date de la décision est retenue. Convention de " +
        "quatre ans. La page ne dit pas si une journée se divise : seules les journées entières sont chiffrées.",
    },
  ],
  tva: TVA_HORS_CHAMP_CDG,
  fondement: MISSIONS_FACULTATIVES_CDG,
};
