import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A node of the structure tree, as pdf.js gives it. */
export interface NoeudStructure {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly NoeudStructure[];
}

export interface PdfLu {
  readonly pages: number;
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  readonly isMarked: boolean;
  readonly signets: readonly string[];
  /** What is said, in the order of the content: heads and feet of pages are artifacts and left out. */
  readonly texte: string;
  /** Texts of heads and feet of pages. */
  readonly artefacts: string;
  /** Paths drawn: frames, rules, bars. */
  readonly traces: number;
  /** All nodes, depth first. */
  readonly noeuds: readonly NoeudStructure[];
}

/** Reads a PDF back with pdf.js, which knows nothing of the writer. */
export async function readPdf(octets: Uint8Array): Promise<PdfLu> {
  const task = getDocument({ data: new Uint8Array(octets), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const parts = { texte: "", artefacts: "" };
  const noeuds: NoeudStructure[] = [];
  let traces = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const opened: (string | undefined)[] = [];
    for (const item of items) {
      if ("str" in item)
        parts[opened.includes("Artifact") ? "artefacts" : "texte"] += item.str + (item.hasEOL ? "\n" : "");
      else if (item.type === "endMarkedContent") opened.pop();
      else opened.push((item as { tag?: string }).tag);
    }
    const { fnArray } = await page.getOperatorList();
    traces += fnArray.filter((operation) => operation === OPS.constructPath).length;
    noeuds.push(...flatten((await page.getStructTree()) as NoeudStructure | null));
  }
  const marks: unknown = await document.getMarkInfo();
  const outline = await document.getOutline();
  const result: PdfLu = {
    pages: document.numPages,
    info: info as Readonly<Record<string, unknown>>,
    xmp: (metadata as { getRaw?: () => string } | null)?.getRaw?.() ?? "",
    // Declared as an object, given as a Map.
    isMarked: marks instanceof Map && marks.get("Marked") === true,
    signets: (outline ?? []).flatMap(({ title, items }) => [
      title,
      ...items.map((item: { title: string }) => item.title),
    ]),
    ...parts,
    traces,
    noeuds,
  };
  await task.destroy();
  return result;
}

function flatten(node: NoeudStructure | null): NoeudStructure[] {
  return node === null ? [] : [node, ...(node.children ?? []).flatMap(flatten)];
}
