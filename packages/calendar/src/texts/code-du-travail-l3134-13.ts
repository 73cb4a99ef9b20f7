import { buildRegles } from "./build-regles.ts";

/** Alsace-Moselle. Good Friday is férié only in communes with a temple protestant or an église mixte: an option. */
export const FERIES_L3134_13 = /* @__PURE__ */ buildRegles(
  {
    source: { texte: "Code du travail", article: "L. 3134-13" },
    certainty: "secondary",
    verifiedOn: "2026-11-22",
  },
  [
    ["vendredi-saint", "Vendredi saint", 0, -2],
    ["saint-etienne", "Saint-Étienne", 12, 26],
  ],
);
