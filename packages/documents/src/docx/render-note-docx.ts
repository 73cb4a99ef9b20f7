import { buildNoteBlocs } from "../blocs/build-note-blocs.ts";
import type { DocumentNote } from "../modeles/document-note.ts";
import { packDocx } from "./pack-docx.ts";

/**
 * Makes the Word file of a note where it is read, in a browser too: the same bytes as on the server. A note has no logo.
 *
 * Fails with a RangeError on a date or SIRET that is none.
 * @example
 * const docx = await renderNoteDocx({ modele: "note", … }); // => Uint8Array, "PK…"
 */
export function renderNoteDocx(note: DocumentNote): Promise<Uint8Array> {
  return packDocx(buildNoteBlocs(note), undefined);
}
