import { strFromU8, unzipSync } from "fflate";

export interface DocxLu {
  readonly fichiers: Readonly<Record<string, Uint8Array>>;
  /** Text of the body, a line feed after each paragraph. */
  readonly texte: string;
  readonly document: string;
  readonly styles: string;
  readonly proprietes: string;
  readonly entetes: readonly string[];
  readonly pieds: readonly string[];
}

/** Unzips a DOCX and reads its text straight from the XML, without the library that wrote it. */
export function readDocx(octets: Uint8Array): DocxLu {
  const fichiers = unzipSync(octets);
  const xml = (path: string): string => strFromU8(fichiers[path] ?? new Uint8Array());
  const all = (pattern: RegExp): string[] =>
    Object.keys(fichiers)
      .filter((path) => pattern.test(path))
      .map(xml);
  return {
    fichiers,
    texte: readTexte(xml("word/document.xml")),
    document: xml("word/document.xml"),
    styles: xml("word/styles.xml"),
    proprietes: xml("docProps/core.xml"),
    entetes: all(/^word\/header\d+\.xml$/),
    pieds: all(/^word\/footer\d+\.xml$/),
  };
}

function readTexte(xml: string): string {
  return Array.from(
    xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>|<\/w:p>/g),
    ([, texte, saut]) => {
      if (texte !== undefined) return decode(texte);
      return saut === "tab" ? "\t" : "\n";
    },
  ).join("");
}

function decode(texte: string): string {
  const entites: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return texte.replace(/&(lt|gt|amp|quot|apos);/g, (_, nom: string) => entites[nom] ?? "");
}
