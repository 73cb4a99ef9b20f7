import type { JourDeTexte } from "../feries/regle-ferie.ts";
import { buildRegles } from "./build-regles.ts";

/** The eleven fêtes légales, common to the thirteen territories. 8 May came back in 1982. */
export const JOURS_L3133_1: readonly JourDeTexte[] = [
  ["premier-janvier", 1, 1],
  ["lundi-de-paques", 0, 1],
  ["premier-mai", 5, 1],
  ["huit-mai", 5, 8],
  ["ascension", 0, 39],
  ["lundi-de-pentecote", 0, 50],
  ["quatorze-juillet", 7, 14],
  ["assomption", 8, 15],
  ["toussaint", 11, 1],
  ["onze-novembre", 11, 11],
  ["noel", 12, 25],
];

export const FERIES_L3133_1 = /* @__PURE__ */ buildRegles(
  {
    source: { texte: "Code du travail", article: "L. 3133-1" },
    certainty: "secondary",
    verifiedOn: "2026-11-22",
    from: { "huit-mai": "1982-01-01" },
  },
  JOURS_L3133_1,
);
