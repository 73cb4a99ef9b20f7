// The same figures by another road: one sum per cell, on BigInt cents, straight from the texts.
import type { DateIso } from "@ia-territoires/core";
import type { LigneReporting, Periode } from "../src/index.ts";

export const toCentimes = (montant: string): bigint => BigInt(montant.replace(".", ""));

export function toTexte(centimes: bigint): string {
  const chiffres = String(centimes < 0n ? -centimes : centimes).padStart(3, "0");
  return `${centimes < 0n ? "-" : ""}${chiffres.slice(0, -2)}.${chiffres.slice(-2)}`;
}

export const isDans = (date: DateIso, { debut, fin }: Periode): boolean => date >= debut && date <= fin;

/** Quarter of a day, as the tables name it. */
export const nameTrimestre = (date: string): string =>
  `${date.slice(0, 4)}-T${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

export function sumWhere(
  lignes: readonly LigneReporting[],
  periode: Periode,
  keep: (ligne: LigneReporting) => boolean,
): string {
  let somme = 0n;
  for (const ligne of lignes)
    if (isDans(ligne.date, periode) && keep(ligne)) somme += toCentimes(ligne.montantHt);
  return toTexte(somme);
}
