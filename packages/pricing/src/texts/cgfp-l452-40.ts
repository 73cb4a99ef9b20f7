import { parseDateIso } from "@ia-territoires/core";
import type { Source } from "@ia-territoires/core";

/** Optional missions, at the request of the bodies of the CDG's own territory: « 2° Conseils juridiques ». */
export const MISSIONS_FACULTATIVES_CDG: Source = {
  texte: "Code général de la fonction publique",
  article: "L. 452-40",
  url: "https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000044416551/LEGISCTA000044422590/",
  consulteLe: parseDateIso("2026-11-22"),
};
