import type { Cellule } from "../tableaux/tableau.ts";
import type { Grille } from "./grille.ts";

/** A formula that may stand for a figure, and what it gives: whole ten-thousandths; null when a cell is no number. */
export interface Formule {
  readonly texte: string;
  readonly valeur: bigint | null;
}

/** A place of a grid: its row, then its column. */
export type Place = readonly [rang: number, place: number];

const DECIMALES = 4;
const NOMBRE = /^(-?)(\d+)(?:\.(\d{1,4}))?$/;

/** Reads an amount, a quantity, a rate or a count exactly, in ten-thousandths. */
export function readExact(cellule: Cellule): bigint | null {
  const [, signe, entier = "", decimales = ""] = NOMBRE.exec(String(cellule)) ?? [];
  if (signe === undefined) return null;
  const valeur = BigInt(entier + decimales.padEnd(DECIMALES, "0"));
  return signe === "-" ? -valeur : valeur;
}

/** The sum of cells of one grid, those that touch in a row or a column as a range; null without any cell. */
export function buildSomme(de: Grille, places: readonly Place[], depuis: Grille | null): Formule | null {
  if (places.length === 0) return null;
  let valeur: bigint | null = 0n;
  for (const [rang, place] of places) {
    const lue = readExact(de.getCellule(rang, place));
    valeur = valeur === null || lue === null ? null : valeur + lue;
  }
  const texte = groupSuites(places)
    .map(({ debut, fin }) =>
      debut === fin
        ? de.nameCellule(...debut, depuis)
        : `SUM(${de.nameCellule(...debut, depuis)}:${de.nameCellule(...fin, de)})`,
    )
    .join("+");
  return { texte, valeur };
}

interface Suite {
  readonly debut: Place;
  fin: Place;
  /** How to go from a cell to the next: a row down, or a column right. */
  pas: "rang" | "place" | null;
}

function groupSuites(places: readonly Place[]): readonly Suite[] {
  const suites: Suite[] = [];
  for (const place of places) {
    const suite = suites.at(-1);
    const pas = suite === undefined ? null : findPas(suite.fin, place);
    if (suite === undefined || pas === null || (suite.pas !== null && suite.pas !== pas)) {
      suites.push({ debut: place, fin: place, pas: null });
    } else {
      suite.fin = place;
      suite.pas = pas;
    }
  }
  return suites;
}

function findPas(de: Place, vers: Place): Suite["pas"] {
  if (vers[1] === de[1] && vers[0] === de[0] + 1) return "rang";
  return vers[0] === de[0] && vers[1] === de[1] + 1 ? "place" : null;
}
