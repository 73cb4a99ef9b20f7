import type { Territoire } from "@ia-territoires/core";
import type { CodeUsage, RegleDatee } from "../feries/regle-ferie.ts";
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
    ["mardi-gras", 0, -47],
    ["mercredi-des-cendres", 0, -46],
    ["mi-careme", 0, -24],
    ["vendredi-saint-antilles", 0, -2],
    ["victor-schoelcher", 7, 21],
    ["jour-des-defunts", 11, 2],
  ],
);

const ANTILLES: readonly CodeUsage[] = [
  "mardi-gras",
  "mercredi-des-cendres",
  "mi-careme",
  "vendredi-saint-antilles",
  "victor-schoelcher",
  "jour-des-defunts",
];

/** Where these usages are known. Elsewhere, and for the feasts of Mayotte that follow the moon, nothing is offered. */
export const USAGES_PAR_TERRITOIRE: Readonly<Partial<Record<Territoire, readonly CodeUsage[]>>> = {
  GP: ANTILLES,
  MQ: ANTILLES,
  GF: ["mardi-gras", "mercredi-des-cendres"],
};
