import { addJours, type DateIso, parseDateIso } from "@ia-territoires/core";

/**
 * Tells whether a text is a month that the page can show: `2027-05`, from 2013 to 2098.
 *
 * @example
 * isMois("2027-05") // => true
 */
export function isMois(texte: unknown): texte is string {
  return typeof texte === "string" && /^20(1[3-9]|[2-8]\d|9[0-8])-(0[1-9]|1[0-2])$/.test(texte);
}

/**
 * Gives the month that is so many months away.
 *
 * @example
 * addMois("2026-12", 1) // => "2027-01"
 */
export function addMois(mois: string, nombre: number): string {
  const rang = Number(mois.slice(0, 4)) * 12 + Number(mois.slice(5)) - 1 + nombre;
  return `${String(Math.floor(rang / 12))}-${String((rang % 12) + 1).padStart(2, "0")}`;
}

/**
 * Cuts the days from `du` to `au`, both included, into weeks of seven.
 *
 * @example
 * listSemaines("2027-04-26", "2027-06-06").length // => 6
 */
export function listSemaines(du: DateIso, au: DateIso): readonly (readonly DateIso[])[] {
  const semaines: DateIso[][] = [];
  for (let lundi = parseDateIso(du); lundi <= au; lundi = addJours(lundi, 7)) {
    semaines.push(Array.from({ length: 7 }, (_, rang) => addJours(lundi, rang)));
  }
  return semaines;
}
