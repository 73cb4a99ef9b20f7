import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { DocumentEnBlocs } from "../blocs/bloc.ts";
import type { LogoLu } from "../logo/parse-logo.ts";
import { buildBlocDocx } from "./build-bloc-docx.ts";
import { normaliseDocx } from "./normalise-docx.ts";
import { LARGEUR_PAYSAGE, LARGEUR_TEXTE, MARGES, NUMEROTATION, STYLES } from "./styles.ts";

/**
 * The bytes of the Word file of a document already in blocks: nothing here needs more than a browser has.
 * @example
 * const docx = await packDocx(buildNoteBlocs(note), undefined); // => Uint8Array, "PK…"
 */
export async function packDocx(document: DocumentEnBlocs, logo: LogoLu | undefined): Promise<Uint8Array> {
  const file = new Document({
    title: document.titre,
    subject: document.sujet,
    creator: document.auteur,
    lastModifiedBy: document.auteur,
    styles: STYLES,
    numbering: NUMEROTATION,
    sections: [
      {
        properties: { page: { size: getPage(document), margin: MARGES }, titlePage: true },
        headers: { default: buildHeader(document), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: buildFooter(document), first: buildFooter(document) },
        children: document.blocs.flatMap((bloc) => buildBlocDocx(bloc, logo, getLargeur(document))),
      },
    ],
  });
  return normaliseDocx(await Packer.pack(file, "uint8array"), document.date);
}

/** The library turns the page itself: width and height are those of a page upright. */
function getPage({ paysage = false }: DocumentEnBlocs) {
  const orientation = paysage ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { width: "210mm", height: "297mm", orientation } as const;
}

const getLargeur = ({ paysage = false }: DocumentEnBlocs): number =>
  paysage ? LARGEUR_PAYSAGE : LARGEUR_TEXTE;

/** From the second page on; on the first, the banner is in the text. */
function buildHeader({ banniere }: DocumentEnBlocs): Header {
  const children = banniere === undefined ? [] : [new TextRun({ text: banniere, bold: true, size: 18 })];
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

function buildFooter(document: DocumentEnBlocs): Footer {
  const { reference } = document;
  const pages = new TextRun({
    children: [new Tab(), PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES],
    size: 18,
  });
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: getLargeur(document) }],
        children: [new TextRun({ text: reference, size: 18 }), pages],
      }),
    ],
  });
}
