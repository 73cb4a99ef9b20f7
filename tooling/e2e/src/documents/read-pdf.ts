import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The text of a PDF, its title and its language. */
export interface PdfLu {
  readonly texte: string;
  readonly titre: string;
  readonly langue: string;
}

/** Reads a PDF back: all its text, its title, its language. Fails on what is not a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PdfLu> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join(" ");
    }),
  );
  const { info } = await pdf.getMetadata();
  const { Title, Language } = info as { readonly Title?: string; readonly Language?: string };
  await task.destroy();
  return { texte: pages.join("\n").replace(/\s+/g, " "), titre: Title ?? "", langue: Language ?? "" };
}
