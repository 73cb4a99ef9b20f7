import { parseQuantite, type Quantite } from "@ia-territoires/core";

const QUARTS: Readonly<Record<string, number>> = { "": 0, "25": 1, "5": 2, "75": 3 };
const HEURES_MAXIMUM = 999;

/** Quarters of an hour of a length written in hours; undefined when it is not made of quarters, is none, or too long. */
export function countQuarts(heures: string): number | undefined {
  const [entier = "", decimales = ""] = heures.split(".");
  const quarts = Object.hasOwn(QUARTS, decimales) ? QUARTS[decimales] : undefined;
  if (quarts === undefined || !/^\d{1,3}$/.test(entier)) return undefined;
  const total = Number(entier) * 4 + quarts;
  return total === 0 || total > HEURES_MAXIMUM * 4 ? undefined : total;
}

/** Hours of so many quarters, exactly. */
export function toHeures(quarts: number): Quantite {
  const suite = ["", ".25", ".5", ".75"][quarts % 4] ?? "";
  return parseQuantite(`${Math.floor(quarts / 4)}${suite}`);
}
