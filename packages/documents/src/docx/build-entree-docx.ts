import { type IParagraphOptions, LeaderType, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { Entree } from "../blocs/bloc.ts";
import { buildRuns } from "./build-runs.ts";

/** Where values begin at the least, in twentieths of a point; and what a sign of a label takes. */
const RETRAIT = 2300;
const SIGNE = 122;

/**
 * Where the values of labels side by side begin: after the longest, within two fifths of the page.
 * @example
 * placeValeurs([{ cle: "Date" }], 9_411) // => 2300
 */
export function placeValeurs(entrees: readonly Entree[], largeur: number): number {
  const longueur = Math.max(0, ...entrees.map(({ cle }) => Array.from(cle).length + 3));
  return Math.min(Math.max(RETRAIT, longueur * SIGNE), Math.floor(largeur * 0.4));
}

/**
 * « Label : value », the values in a column of their own.
 * @example
 * buildEntreeDocx({ cle: "Date", valeur: buildLigne("2 mars 2026") })
 */
export function buildEntreeDocx({ cle, valeur = [] }: Entree, retrait = RETRAIT): Paragraph {
  return new Paragraph({
    indent: { left: retrait, hanging: retrait },
    tabStops: [{ type: TabStopType.LEFT, position: retrait }],
    spacing: { after: 20 },
    children: [
      new TextRun({ text: `${cle}\u00A0:`, bold: true }),
      new TextRun({ children: [new Tab()] }),
      ...buildRuns(valeur),
    ],
  });
}

/**
 * A line of a signature frame: without a value, a drawn rule to write on; under « Signature », room to sign.
 * @example
 * buildEntreeASigner({ cle: "Nom" }, 4_000)
 */
export function buildEntreeASigner({ cle, valeur }: Entree, largeur: number): Paragraph {
  const label = new TextRun(`${cle}\u00A0:${valeur === undefined ? "" : " "}`);
  if (valeur !== undefined) return new Paragraph({ ...ESPACE, children: [label, ...buildRuns(valeur)] });
  if (cle === "Signature") return new Paragraph({ spacing: { after: 800 }, children: [label] });
  return new Paragraph({
    ...ESPACE,
    tabStops: [{ type: TabStopType.RIGHT, position: largeur, leader: LeaderType.UNDERSCORE }],
    children: [label, new TextRun({ children: [new Tab()] })],
  });
}

const ESPACE: IParagraphOptions = { spacing: { after: 100 } };
