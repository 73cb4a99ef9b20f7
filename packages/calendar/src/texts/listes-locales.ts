import type { Territoire } from "@ia-territoires/core";
import type { JourDeTexte, RegleDatee } from "../feries/regle-ferie.ts";
import { buildRegles } from "./build-regles.ts";

/** Days added by the Pacific territories, whose labour law is their own. None of the three texts was read itself. */
export const JOURS_LOCAUX: Partial<Record<Territoire, readonly JourDeTexte[]>> = {
  WF: [
    ["saint-pierre-chanel", 4, 28],
    ["saint-pierre-et-saint-paul", 6, 29],
    ["fete-du-territoire", 7, 29],
  ],
  PF: [
    ["arrivee-evangile", 3, 5],
    ["vendredi-saint", 0, -2],
    ["fete-autonomie", 6, 29, 2000, 2025],
    ["matarii", 11, 20, 2026],
  ],
  NC: [["fete-citoyennete", 9, 24]],
};

/** The days of a Pacific territory with their text; empty elsewhere. */
export function buildFeriesLocaux(territoire: Territoire): readonly RegleDatee[] {
  const textes: Partial<Record<Territoire, string>> = {
    WF: "Liste locale de Wallis-et-Futuna",
    PF: "Code du travail de la Polynésie française, loi du pays n° 2025-12",
    NC: "Code du travail de Nouvelle-Calédonie",
  };
  const texte = textes[territoire];
  if (texte === undefined) return [];
  return buildRegles(
    {
      source: { texte },
      certainty: "secondary",
      verifiedOn: "2026-11-22",
      from: { "fete-autonomie": "1985-01-01" },
    },
    JOURS_LOCAUX[territoire] ?? [],
  );
}
