import { BorderStyle, HeadingLevel, Paragraph, type Table } from "docx";
import type { Bloc } from "../blocs/bloc.ts";
import type { LogoLu } from "../logo/parse-logo.ts";
import { buildBarreDocx } from "./build-barre-docx.ts";
import { buildEnTeteDocx } from "./build-en-tete-docx.ts";
import { buildEntreeDocx, placeValeurs } from "./build-entree-docx.ts";
import { buildRuns } from "./build-runs.ts";
import { buildSignaturesDocx } from "./build-signatures-docx.ts";
import { buildTableauDocx } from "./build-tableau-docx.ts";
import { LARGEUR_TEXTE, LISTE } from "./styles.ts";

/**
 * One block as Word paragraphs and tables.
 * @example
 * buildBlocDocx({ genre: "titre", texte: "Devis n° 1" }, undefined).length // => 1
 */
export function buildBlocDocx(
  bloc: Bloc,
  logo: LogoLu | undefined,
  largeur = LARGEUR_TEXTE,
): readonly (Paragraph | Table)[] {
  switch (bloc.genre) {
    case "en-tete":
      return buildEnTeteDocx(bloc, logo);
    case "destinataire":
      return buildDestinataire(bloc);
    case "banniere":
      return [new Paragraph({ style: "Banniere", text: bloc.texte, border: CADRE })];
    case "titre":
      return [new Paragraph({ heading: HeadingLevel.TITLE, text: bloc.texte })];
    case "intertitre":
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, text: bloc.texte })];
    case "paragraphe":
      return [
        new Paragraph({
          ...(bloc.ton === "note" ? { style: "Note" } : {}),
          children: [...buildRuns(bloc.ligne)],
        }),
      ];
    case "liste":
      return bloc.elements.map(
        (ligne) =>
          new Paragraph({ numbering: { reference: LISTE, level: 0 }, children: [...buildRuns(ligne)] }),
      );
    case "cles-valeurs":
      return bloc.entrees.map((entree) => buildEntreeDocx(entree, placeValeurs(bloc.entrees, largeur)));
    case "tableau":
      return [buildTableauDocx(bloc, largeur)];
    case "graphique":
      return bloc.barres.map((barre) => buildBarreDocx(barre, placeValeurs(bloc.barres, largeur)));
    case "signatures":
      return [new Paragraph({ spacing: { after: 0 }, keepNext: true }), buildSignaturesDocx(bloc.cadres)];
    default:
      throw new TypeError(`Bloc inconnu : ${JSON.stringify(bloc)}`);
  }
}

const TRAIT = { style: BorderStyle.SINGLE, size: 8, space: 4, color: "000000" } as const;
const CADRE = { top: TRAIT, bottom: TRAIT, left: TRAIT, right: TRAIT } as const;

function buildDestinataire({ lignes }: Extract<Bloc, { genre: "destinataire" }>): readonly Paragraph[] {
  return lignes.map(
    (ligne, index) =>
      new Paragraph({
        style: "Coordonnees",
        indent: { left: Math.floor(LARGEUR_TEXTE / 2) },
        ...(index === 0 ? { spacing: { before: 240 } } : {}),
        children: [...buildRuns(ligne)],
      }),
  );
}
