import { strFromU8, unzipSync } from "fflate";

/** Reads the text of a DOCX back. Fails on what is not one. */
export function readDocx(bytes: Uint8Array): string {
  const body = unzipSync(bytes)["word/document.xml"];
  if (body === undefined) throw new Error("word/document.xml absent : ce n'est pas un document Word");
  return strFromU8(body)
    .replace(/<\/w:p>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ");
}
