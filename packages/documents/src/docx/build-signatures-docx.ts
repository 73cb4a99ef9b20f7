import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { CadreSignature } from "../blocs/bloc.ts";
import { buildEntreeASigner } from "./build-entree-docx.ts";
import { LARGEUR_TEXTE } from "./styles.ts";

const ESPACE = 450;
const MARGE = 140;
const SANS_TRAIT = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const SANS_BORD = { top: SANS_TRAIT, bottom: SANS_TRAIT, left: SANS_TRAIT, right: SANS_TRAIT } as const;

/**
 * Signature frames side by side in one row that no page break cuts; one frame alone takes the whole width.
 * @example
 * buildSignaturesDocx([buildSignature("Bon pour accord")])
 */
export function buildSignaturesDocx(cadres: readonly CadreSignature[]): Table {
  const largeur = Math.floor((LARGEUR_TEXTE - ESPACE * (cadres.length - 1)) / cadres.length);
  const cells = cadres.flatMap((cadre, index) => [
    ...(index > 0 ? [buildVide()] : []),
    buildCadre(cadre, largeur),
  ]);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: LARGEUR_TEXTE, type: WidthType.DXA },
    columnWidths: cadres.flatMap((_, index) => (index > 0 ? [ESPACE, largeur] : [largeur])),
    borders: { ...SANS_BORD, insideHorizontal: SANS_TRAIT, insideVertical: SANS_TRAIT },
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}

function buildCadre({ titre, entrees }: CadreSignature, largeur: number): TableCell {
  const trait = { style: BorderStyle.SINGLE, size: 4, color: "737373" } as const;
  return new TableCell({
    width: { size: largeur, type: WidthType.DXA },
    borders: { top: trait, bottom: trait, left: trait, right: trait },
    margins: { top: 100, bottom: 100, left: MARGE, right: MARGE },
    children: [
      new Paragraph({ keepNext: true, children: [new TextRun({ text: titre, bold: true })] }),
      ...entrees.map((entree) => buildEntreeASigner(entree, largeur - 2 * MARGE)),
    ],
  });
}

/** The gap between two frames. */
function buildVide(): TableCell {
  return new TableCell({
    width: { size: ESPACE, type: WidthType.DXA },
    borders: SANS_BORD,
    children: [new Paragraph({})],
  });
}
