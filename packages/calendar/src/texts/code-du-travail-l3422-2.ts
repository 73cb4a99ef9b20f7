import type { Territoire } from "@ia-territoires/core";
import type { RegleDatee } from "../feries/regle-ferie.ts";
import { buildRegles, type TexteFerie } from "./build-regles.ts";

const L3422_2: TexteFerie = {
  source: { texte: "Code du travail", article: "L. 3422-2" },
  certainty: "verified",
  verifiedOn: "2026-11-22",
};
const CIRCULAIRE_2018: TexteFerie = {
  source: { texte: "Circulaire du 4 mai 2018 et pratique de la préfecture de Saint-Martin" },
  certainty: "contested",
  verifiedOn: "2026-11-22",
  statut: "conteste",
};
const abolition = (texte: TexteFerie, mois: number, jour: number, from: string, to?: string) =>
  buildRegles(texte, [["abolition-esclavage", "Abolition de l'esclavage", mois, jour, from, to]]);

/** Commemoration of the abolition of slavery, one date a territory. Saint-Martin apart: see below. */
export const ABOLITIONS_L3422_2: Partial<Record<Territoire, readonly RegleDatee[]>> = {
  YT: /* @__PURE__ */ abolition(L3422_2, 4, 27, "1983-11-23"),
  MQ: /* @__PURE__ */ abolition(L3422_2, 5, 22, "1983-11-23"),
  GP: /* @__PURE__ */ abolition(L3422_2, 5, 27, "1983-11-23"),
  GF: /* @__PURE__ */ abolition(L3422_2, 6, 10, "1983-11-23"),
  BL: /* @__PURE__ */ abolition(L3422_2, 10, 9, "2012-01-01"),
  RE: /* @__PURE__ */ abolition(L3422_2, 12, 20, "1983-11-23"),
};

/** The two readings of Saint-Martin: the code still says 27 May, the authorities have kept 28 May since 2018. */
export const ABOLITION_SAINT_MARTIN: Record<"27-mai" | "28-mai", readonly RegleDatee[]> = {
  "27-mai": [
    ...abolition(L3422_2, 5, 27, "2012-01-01", "2017-12-31"),
    ...abolition({ ...L3422_2, certainty: "contested", statut: "conteste" }, 5, 27, "2018-01-01"),
  ],
  "28-mai": [
    ...abolition(L3422_2, 5, 27, "2012-01-01", "2017-12-31"),
    ...abolition(CIRCULAIRE_2018, 5, 28, "2018-01-01"),
  ],
};
