import { Paragraph, ShadingType, Tab, TabStopType, TextRun } from "docx";
import type { BarreBloc } from "../blocs/bloc.ts";
import { buildRuns } from "./build-runs.ts";

/** Room for the figure, then between it and its bar, in twentieths of a point. */
const LARGEUR_CHIFFRE = 1_600;
const ECART = 200;
/** A bar of the whole width, in spaces: on a page upright it ends before the margin. */
const ESPACES = 80;
const ENCRE = { type: ShadingType.CLEAR, color: "auto", fill: "505050" } as const;
const VIDE = { type: ShadingType.CLEAR, color: "auto", fill: "EBEBEB" } as const;

/**
 * « Label : figure », and its bar: spaces on a shade, which Word draws, prints and never reads aloud.
 * @example
 * buildBarreDocx({ cle: "mars 2026", valeur: buildLigne("12"), debut: 0, longueur: 50 }, 2_300)
 */
export function buildBarreDocx({ cle, valeur, debut, longueur }: BarreBloc, retrait: number): Paragraph {
  const fin = retrait + LARGEUR_CHIFFRE;
  const avant = Math.min(ESPACES - 1, toEspaces(debut));
  // What is not nothing is seen.
  const barre = longueur > 0 ? Math.max(1, toEspaces(debut + longueur) - avant) : 0;
  return new Paragraph({
    tabStops: [
      { type: TabStopType.RIGHT, position: fin },
      { type: TabStopType.LEFT, position: fin + ECART },
    ],
    spacing: { after: 20 },
    children: [
      new TextRun(`${cle}\u00A0:`),
      new TextRun({ children: [new Tab()] }),
      ...buildRuns(valeur),
      new TextRun({ children: [new Tab()] }),
      ...[
        { shading: VIDE, nombre: avant },
        { shading: ENCRE, nombre: barre },
        { shading: VIDE, nombre: ESPACES - avant - barre },
      ].flatMap(({ shading, nombre }) =>
        nombre > 0 ? [new TextRun({ text: "\u00A0".repeat(nombre), shading })] : [],
      ),
    ],
  });
}

const toEspaces = (part: number): number => Math.round((part * ESPACES) / 100);
