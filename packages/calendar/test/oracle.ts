// A second road to the same answers: one day after another, with Date in UTC, and a Set of fériés.
import type { DateIso } from "@ia-territoires/core";
import { listJoursFeries } from "../src/feries.ts";
import { type Calendrier } from "../src/index.ts";

const shift = (date: string, jours: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + jours * 86_400_000).toISOString().slice(0, 10);

export function buildOracle(calendrier: Calendrier) {
  const premiere = calendrier.territoire === "BL" || calendrier.territoire === "MF" ? 2012 : 2000;
  const travailles = new Set<string>(calendrier.joursFeriesTravailles);
  const feries = new Set<string>();
  for (let annee = premiere; annee <= 2099; annee++) {
    for (const { date, code } of listJoursFeries(calendrier, annee)) {
      if (!travailles.has(code) && !travailles.has(date)) feries.add(date);
    }
  }
  const isOuvre = (date: string): boolean => {
    const semaine = new Date(`${date}T00:00:00Z`).getUTCDay();
    if (semaine === 0 || (semaine === 6 && calendrier.semaine === "ouvres") || feries.has(date)) return false;
    return !calendrier.fermetures.some(
      (plage) => "debut" in plage && plage.debut <= date && date <= plage.fin,
    );
  };
  const add = (date: string, nombre: number): DateIso => {
    let jour = date;
    for (let left = Math.abs(nombre); left > 0; ) {
      jour = shift(jour, Math.sign(nombre));
      if (isOuvre(jour)) left--;
    }
    return jour as DateIso;
  };
  const count = (debut: string, fin: string): number => {
    let nombre = 0;
    for (let jour = debut; jour <= fin; jour = shift(jour, 1)) if (isOuvre(jour)) nombre++;
    return nombre;
  };
  return { isOuvre, add, count };
}
