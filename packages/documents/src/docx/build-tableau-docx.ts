import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Bloc, Colonne, Ligne } from "../blocs/bloc.ts";
import { buildRuns } from "./build-runs.ts";
import { FOND, LARGEUR_TEXTE } from "./styles.ts";

type Tableau = Extract<Bloc, { genre: "tableau" }>;

/** Most width of a column that only fits its content, in twentieths of a point. */
const LARGEUR_COURTE = 1_500;

/**
 * A table whose header row comes back on each page, and whose rows are never cut.
 * @example
 * buildTableauDocx(bloc)
 */
export function buildTableauDocx(
  { colonnes, lignes, totaux, serre = false }: Tableau,
  largeurTexte = LARGEUR_TEXTE,
): Table {
  const style = serre && largeurTexte > LARGEUR_TEXTE ? "Serre" : undefined;
  const largeurs = buildLargeurs(colonnes, largeurTexte);
  const somme = largeurs.slice(0, -1).reduce((total, largeur) => total + largeur, 0);
  const derniere = largeurs.at(-1) ?? 0;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: largeurTexte, type: WidthType.DXA },
    columnWidths: largeurs,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: colonnes.map((colonne, index) =>
          buildCell(
            [new TextRun({ text: colonne.titre, bold: true })],
            largeurs[index] ?? 0,
            colonne.alignement,
            { shading: FOND, style },
          ),
        ),
      }),
      ...lignes.map((ligne) => buildRow(ligne, colonnes, largeurs, style)),
      ...totaux.map(
        ({ libelle, valeur }) =>
          new TableRow({
            cantSplit: true,
            children: [
              buildCell([new TextRun({ text: libelle, bold: true })], somme, "droite", {
                columnSpan: colonnes.length - 1,
              }),
              buildCell([new TextRun({ text: valeur, bold: true })], derniere, "droite"),
            ],
          }),
      ),
    ],
  });
}

function buildRow(
  ligne: readonly Ligne[],
  colonnes: readonly Colonne[],
  largeurs: readonly number[],
  style: string | undefined,
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: ligne.map((valeur, index) =>
      buildCell(buildRuns(valeur), largeurs[index] ?? 0, colonnes[index]?.alignement ?? "gauche", {
        style,
      }),
    ),
  });
}

function buildCell(
  children: ReturnType<typeof buildRuns>,
  largeur: number,
  alignement: Colonne["alignement"],
  {
    style,
    ...options
  }: {
    readonly columnSpan?: number;
    readonly shading?: typeof FOND;
    readonly style?: string | undefined;
  } = {},
): TableCell {
  return new TableCell({
    ...options,
    width: { size: largeur, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        ...(style === undefined ? {} : { style }),
        alignment: alignement === "droite" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        spacing: { after: 0 },
        children: [...children],
      }),
    ],
  });
}

function buildLargeurs(colonnes: readonly Colonne[], largeurTexte: number): number[] {
  const parts = colonnes.reduce((total, { part }) => total + part, 0);
  const courte = Math.min(LARGEUR_COURTE, Math.floor(largeurTexte / colonnes.length));
  const reste = largeurTexte - courte * colonnes.filter(({ part }) => part === 0).length;
  return colonnes.map(({ part }) => (part === 0 ? courte : Math.floor((reste * part) / parts)));
}
