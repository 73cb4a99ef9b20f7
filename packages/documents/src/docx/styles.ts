import { AlignmentType, type IStylesOptions, LevelFormat, LineRuleType, ShadingType } from "docx";

/** Width of the text, in twentieths of a point: A4 less 22 mm on each side. */
export const LARGEUR_TEXTE = 9411;
/** The same on a page on its side. */
export const LARGEUR_PAYSAGE = 14_343;
export const MARGES = {
  top: "18mm",
  bottom: "20mm",
  left: "22mm",
  right: "22mm",
  header: "8mm",
  footer: "10mm",
} as const;
/** Grey that stays readable on a black and white print. */
export const FOND = { type: ShadingType.CLEAR, color: "auto", fill: "E8E8E8" } as const;
export const LISTE = "liste";

/** Word's own style names, so that people restyle the document with its panes. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: "Cambria", size: 21, language: { value: "fr-FR" } },
      paragraph: { spacing: { after: 90, line: 259, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 34, bold: true },
      paragraph: { spacing: { before: 280, after: 180 }, keepNext: true },
    },
    heading1: {
      run: { size: 24, bold: true, color: "000000" },
      paragraph: { spacing: { before: 220, after: 80 }, keepNext: true },
    },
    hyperlink: { run: { color: "000000", underline: {} } },
  },
  paragraphStyles: [
    {
      id: "Coordonnees",
      name: "Coordonnées",
      basedOn: "Normal",
      run: { size: 20 },
      paragraph: { spacing: { after: 0 } },
    },
    { id: "Note", name: "Note", basedOn: "Normal", run: { size: 19 } },
    { id: "Serre", name: "Tableau serré", basedOn: "Normal", run: { size: 16 } },
    {
      id: "Banniere",
      name: "Bannière",
      basedOn: "Normal",
      run: { bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 160, after: 160 } },
    },
  ],
  characterStyles: [{ id: "ACompleter", name: "À compléter", run: { shading: FOND } }],
};

/** Bullets of {@link LISTE}. */
export const NUMEROTATION = {
  config: [
    {
      reference: LISTE,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          style: { paragraph: { indent: { left: 400, hanging: 240 }, spacing: { after: 40 } } },
        },
      ],
    },
  ],
} as const;
