import { strFromU8, unzipSync } from "fflate";
import { readTexteXml } from "./read-texte-xml.ts";

/** Bytes of the text once unfolded; a contract of a thousand pages has a tenth of them. */
const XML_MAXIMUM = 50_000_000;

/**
 * The text of a Word file, a line feed after each paragraph; null when the bytes are none, or unfold too far. Headers,
 * footers and notes are not read.
 * @example
 * readTexteDocx(new Uint8Array([1, 2])) // => null
 */
export function readTexteDocx(octets: Uint8Array): string | null {
  try {
    const { "word/document.xml": xml } = unzipSync(octets, {
      filter: ({ name, originalSize }) => name === "word/document.xml" && originalSize <= XML_MAXIMUM,
    });
    return xml === undefined ? null : readTexteXml(strFromU8(xml));
  } catch {
    return null;
  }
}
