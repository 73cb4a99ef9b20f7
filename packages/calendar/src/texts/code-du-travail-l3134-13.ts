import type { JourDeTexte } from "../feries/regle-ferie.ts";
import { buildRegles } from "./build-regles.ts";

/** Alsace-Moselle. Good Friday is férié only in communes with a temple protestant or an église mixte: an option. */
export const JOURS_L3134_13: readonly JourDeTexte[] = [
  ["vendredi-saint", 0, -2],
  ["saint-etienne", 12, 26],
];

export const FERIES_L3134_13 = /* @__PURE__ */ buildRegles(
  {
    source: { texte: "Code du travail", article: "L. 3134-13" },
    certainty: "secondary",
    verifiedOn: "2026-11-22",
  },
  JOURS_L3134_13,
);
