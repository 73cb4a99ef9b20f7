import type { DateIso, Source } from "@ia-territoires/core";
import type { Arrondi } from "../execution/fraction.ts";

/** CCAG-TIC 2009, art. 10.2.3, read; the text of 2021 is believed to say the same. Contracts depart from it. */
export const ARRONDI_COEFFICIENT_CCAG: Arrondi = { decimales: 3, sens: "superieur" };
export const SOURCE_REVISION: Source = {
  texte: "CCAG-TIC (arrêté du 16 septembre 2009)",
  article: "10.2.3",
  consulteLe: "2026-11-22" as DateIso,
};
