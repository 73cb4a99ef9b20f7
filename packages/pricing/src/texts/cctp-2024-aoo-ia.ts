import type { DateIso, Source } from "@ia-territoires/core";

const LU_LE = "2026-11-22" as DateIso;

/** An article of the CCTP of the CANUT's accord-cadre « 2024_AOO_IA » (001). */
export const articleCctp = (article: string): Source => ({
  texte: "CCTP 2024_AOO_IA",
  article,
  consulteLe: LU_LE,
});

/**
 * Limits that the CCTP writes, in one text that has no later version. Another accord-cadre has its own.
 */
export const LIMITES_CCTP = Object.freeze({
  /** § 5.2.2: « minimum de 8 participants » in intra. */
  minimumIntra: 8,
  /** § 5.2.2: « maximum de 12 participants » in a room. */
  maximumSalle: 12,
  /** § 5.2.3: « maximum une heure » a capsule. */
  minutesCapsule: 60,
  /** § 5.2.3: the whole path, « une durée totale de 7h ». */
  minutesParcours: 420,
  /** § 6.6.4: JUNIOR is « moins de 3 ans ». */
  anneesJunior: 3,
  /** § 6.6.4: CONFIRME and EXPERT are « 4 ans ou plus ». */
  anneesConfirme: 4,
});
