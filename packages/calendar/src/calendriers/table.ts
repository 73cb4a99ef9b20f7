import { getJourAnnuel } from "../jours/get-jour-annuel.ts";
import { DERNIERE_ANNEE, NOMBRE_JOURS, PREMIERE_ANNEE, scanJour } from "../jours/siecle.ts";
import type { OptionsNormales, Rouages } from "./calendrier.ts";

/** The days of the century by their number, with what makes counting independent of distance. */
export interface Table {
  /** 1 for a worked day. */
  readonly ouvres: Uint8Array;
  /** 1 for a férié by law (contested ones included), whatever the week. */
  readonly feries: Uint8Array;
  /** Worked days before each day, and before the end of the century. */
  readonly rangs: Uint16Array;
  /** The worked days in order. */
  readonly enOrdre: Uint16Array;
}

/** Builds the table of a calendar, the whole century at once. What comes later undoes what came before. */
export function buildTable(options: OptionsNormales, { jours, premier }: Rouages): Table {
  const ouvres = new Uint8Array(NOMBRE_JOURS).fill(1);
  const feries = new Uint8Array(NOMBRE_JOURS);
  const travailles = new Set<string>(options.joursFeriesTravailles);
  for (const [code, mois, jour, premiere = PREMIERE_ANNEE, derniere = DERNIERE_ANNEE] of jours) {
    for (let annee = premiere; annee <= derniere; annee++) {
      const numero = getJourAnnuel(mois, jour, annee);
      feries[numero] = 1;
      if (!travailles.has(code)) ouvres[numero] = 0;
    }
  }
  // The code of a férié is no day: it writes nothing.
  for (const date of travailles) ouvres[scanJour(date)] = 1;
  // The century begins with a Saturday.
  for (let samedi = 0; samedi < NOMBRE_JOURS; samedi += 7) {
    if (options.semaine === "ouvres") ouvres[samedi] = 0;
    ouvres[samedi + 1] = 0;
  }
  for (const fermeture of options.fermetures) {
    if ("nom" in fermeture) {
      for (let annee = PREMIERE_ANNEE; annee <= DERNIERE_ANNEE; annee++)
        ouvres[getJourAnnuel(fermeture.mois, fermeture.jour, annee)] = 0;
    } else ouvres.fill(0, scanJour(fermeture.debut), scanJour(fermeture.fin) + 1);
  }
  ouvres.fill(0, 0, premier);
  const rangs = new Uint16Array(NOMBRE_JOURS + 1);
  const enOrdre = new Uint16Array(NOMBRE_JOURS);
  let total = 0;
  for (let jour = 0; jour < NOMBRE_JOURS; rangs[++jour] = total) {
    // Written in any case, and over again until it is a worked day.
    enOrdre[total] = jour;
    total += ouvres[jour] ?? 0;
  }
  return { ouvres, feries, rangs, enOrdre: enOrdre.subarray(0, total) };
}
