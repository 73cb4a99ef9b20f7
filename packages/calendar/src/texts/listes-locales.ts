import type { Territoire } from "@ia-territoires/core";
import type { RegleDatee } from "../feries/regle-ferie.ts";
import { buildRegles } from "./build-regles.ts";

/** Days added by the Pacific territories, whose labour law is their own. None of the three texts was read itself. */
export const FERIES_LOCAUX: Partial<Record<Territoire, readonly RegleDatee[]>> = {
  WF: /* @__PURE__ */ buildRegles(
    {
      source: { texte: "Liste locale de Wallis-et-Futuna" },
      certainty: "secondary",
      verifiedOn: "2026-11-22",
    },
    [
      ["saint-pierre-chanel", "Saint-Pierre-Chanel", 4, 28],
      ["saint-pierre-et-saint-paul", "Saint-Pierre et Saint-Paul", 6, 29],
      ["fete-du-territoire", "Fête du Territoire", 7, 29],
    ],
  ),
  PF: /* @__PURE__ */ buildRegles(
    {
      source: { texte: "Code du travail de la Polynésie française, loi du pays n° 2025-12" },
      certainty: "secondary",
      verifiedOn: "2026-11-22",
    },
    [
      ["arrivee-evangile", "Arrivée de l'Évangile", 3, 5],
      ["vendredi-saint", "Vendredi saint", 0, -2],
      ["fete-autonomie", "Fête de l'autonomie", 6, 29, "1985-01-01", "2025-12-31"],
      ["matarii", "Matari'i", 11, 20, "2026-01-01"],
    ],
  ),
  NC: /* @__PURE__ */ buildRegles(
    {
      source: { texte: "Code du travail de Nouvelle-Calédonie" },
      certainty: "secondary",
      verifiedOn: "2026-11-22",
    },
    [["fete-citoyennete", "Fête de la citoyenneté", 9, 24]],
  ),
};
