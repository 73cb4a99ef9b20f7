import { buildRegles } from "./build-regles.ts";

/** The eleven fêtes légales, common to the thirteen territories. */
export const FERIES_L3133_1 = /* @__PURE__ */ buildRegles(
  {
    source: { texte: "Code du travail", article: "L. 3133-1" },
    certainty: "secondary",
    verifiedOn: "2026-11-22",
  },
  [
    ["premier-janvier", "1er janvier", 1, 1],
    ["lundi-de-paques", "Lundi de Pâques", 0, 1],
    ["premier-mai", "1er mai", 5, 1],
    ["huit-mai", "8 mai", 5, 8, "1982-01-01"],
    ["ascension", "Ascension", 0, 39],
    ["lundi-de-pentecote", "Lundi de Pentecôte", 0, 50],
    ["quatorze-juillet", "14 juillet", 7, 14],
    ["assomption", "Assomption", 8, 15],
    ["toussaint", "Toussaint", 11, 1],
    ["onze-novembre", "11 novembre", 11, 11],
    ["noel", "Noël", 12, 25],
  ],
);
