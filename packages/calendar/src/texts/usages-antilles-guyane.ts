import type { Territoire } from "@ia-territoires/core";
import type { RegleDatee } from "../feries/regle-ferie.ts";
import { buildRegles } from "./build-regles.ts";

/** Days kept by custom in the Antilles and in Guyane; the order of 1914 that made some of them férié has lapsed. */
export const REGLES_USAGE: readonly RegleDatee[] = /* @__PURE__ */ buildRegles(
  {
    source: { texte: "Usage local ; réponse ministérielle, Assemblée nationale, IXe législature, n° 61289" },
    certainty: "secondary",
    verifiedOn: "2026-11-22",
    statut: "usage",
  },
  [
    ["mardi-gras", "Mardi gras", 0, -47],
    ["mercredi-des-cendres", "Mercredi des Cendres", 0, -46],
    ["mi-careme", "Mi-Carême", 0, -24],
    ["vendredi-saint-antilles", "Vendredi saint (usage)", 0, -2],
    ["victor-schoelcher", "Fête Victor-Schœlcher", 7, 21],
    ["jour-des-defunts", "Jour des Défunts", 11, 2],
  ],
);

/** Where these usages are known. Elsewhere, and for the feasts of Mayotte that follow the moon, nothing is offered. */
export const USAGES_PAR_TERRITOIRE: Readonly<Partial<Record<Territoire, readonly string[]>>> = {
  GP: [
    "mardi-gras",
    "mercredi-des-cendres",
    "mi-careme",
    "vendredi-saint-antilles",
    "victor-schoelcher",
    "jour-des-defunts",
  ],
  MQ: [
    "mardi-gras",
    "mercredi-des-cendres",
    "mi-careme",
    "vendredi-saint-antilles",
    "victor-schoelcher",
    "jour-des-defunts",
  ],
  GF: ["mardi-gras", "mercredi-des-cendres"],
};
