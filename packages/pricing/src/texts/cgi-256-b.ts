import { parseDateIso } from "@ia-territoires/core";
import type { TvaTarif } from "../tarifs/tarif-cdg.ts";

/** Default of every CDG tariff. Debated: it turns on distortion of competition, so each CDG can switch it. */
export const TVA_HORS_CHAMP_CDG: TvaTarif = {
  statut: "hors-champ",
  mention:
    "TVA non applicable : activité d'un service administratif d'une personne morale de droit public (article 256 B du code général des impôts).",
  certainty: "contested",
  source: { texte: "Code général des impôts", article: "256 B", consulteLe: parseDateIso("2026-11-22") },
  note:
    "Aucun des tarifs ne parle de TVA. L'article 256 B écarte la TVA lorsque le non-assujettissement n'entraîne pas de " +
    "distorsions dans les conditions de la concurrence ; son application aux missions facultatives des centres de gestion est " +
    "discutée (question écrite n° 5485 du 13 février 2018, Assemblée nationale, 15e législature). À valider par chaque centre.",
};
