import { strFromU8, unzipSync } from "fflate";
import { readTexteXml } from "../docx/read-texte-xml.ts";

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
    texte: readTexteXml(xml("word/document.xml")),
    document: xml("word/document.xml"),
    styles: xml("word/styles.xml"),
    proprietes: xml("docProps/core.xml"),
    entetes: all(/^word\/header\d+\.xml$/),
    pieds: all(/^word\/footer\d+\.xml$/),
  };
}
