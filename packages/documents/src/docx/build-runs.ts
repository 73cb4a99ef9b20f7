import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from "docx";
import type { Fragment, Ligne } from "../blocs/bloc.ts";

/**
 * The pieces of a line as Word runs; a line feed is a line break, a blank bears the « À compléter » style.
 * @example
 * new Paragraph({ children: buildRuns(ligne) })
 */
export function buildRuns(ligne: Ligne): readonly ParagraphChild[] {
  return ligne.flatMap((fragment): readonly ParagraphChild[] => {
    if (fragment.genre !== "lien") return buildTexte(fragment.texte, STYLE[fragment.genre]);
    return [
      new ExternalHyperlink({
        link: fragment.url,
        children: buildTexte(fragment.texte, { style: "Hyperlink" }),
      }),
    ];
  });
}

const STYLE: Readonly<Record<Exclude<Fragment["genre"], "lien">, IRunOptions>> = {
  texte: {},
  fort: { bold: true },
  blanc: { style: "ACompleter" },
};

function buildTexte(texte: string, options: IRunOptions): TextRun[] {
  return texte
    .split("\n")
    .map((text, index) => new TextRun({ ...options, text, ...(index > 0 ? { break: 1 } : {}) }));
}
