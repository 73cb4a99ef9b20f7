import { parseCodeDepartement, parseDateIso, parseTaux } from "@ia-territoires/core";
import type { DatedValue } from "@ia-territoires/core";
import type { ModeleTarif, PrestationCdg } from "../prestations/prestation-cdg.ts";
import { MISSIONS_FACULTATIVES_CDG } from "./cgfp-l452-40.ts";
import { TVA_HORS_CHAMP_CDG } from "./cgi-256-b.ts";

const LU_LE = parseDateIso("2026-11-22");
const ACTUALITE = {
  texte: "CDG79, service intérim",
  article: "Frais de gestion",
  url: "https://cdg79.fr/actualite/394",
  consulteLe: LU_LE,
};

function version(taux: string, from: string, to: string | undefined, note: string): DatedValue<ModeleTarif> {
  return {
    value: {
      modele: "pourcentage",
      assiette: "salaire brut",
      parts: [{ libelle: "Frais de gestion", taux: parseTaux(taux) }],
    },
    from: parseDateIso(from),
    ...(to === undefined ? {} : { to: parseDateIso(to) }),
    source: ACTUALITE,
    certainty: "secondary",
    verifiedOn: LU_LE,
    note,
  };
}

const AVANT =
  "Taux en vigueur jusqu'à la fin de 2022 ; la date de son début n'est pas dite, l'année 2022 seule est retenue.";
const DEPUIS = "Taux annoncé à la date du 1er janvier 2023 ; aucune date de fin n'est dite.";
const interim = (id: string, mission: string, avant: string, depuis: string): PrestationCdg => ({
  id,
  prestataire: { nom: "Centre de gestion des Deux-Sèvres (CDG79)", departement: parseCodeDepartement("79") },
  mission,
  versions: [
    version(avant, "2022-01-01", "2022-12-31", AVANT),
    version(depuis, "2023-01-01", undefined, DEPUIS),
  ],
  tva: TVA_HORS_CHAMP_CDG,
  fondement: MISSIONS_FACULTATIVES_CDG,
});

/** Management fees of the temporary staff of the CDG of Deux-Sèvres, for affiliated bodies and for others. */
export const PRESTATIONS_CDG79: readonly PrestationCdg[] = [
  interim("cdg79-interim-affiliated", "Intérim, collectivités affiliées", "4", "4.5"),
  interim("cdg79-interim-other", "Intérim, collectivités non affiliées", "5", "6"),
];
