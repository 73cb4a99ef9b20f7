// What a browser may use: the Word file of a note, made and read where it is, and nothing of Node.
export { readTexteDocx } from "./docx/read-texte-docx.ts";
export { renderNoteDocx } from "./docx/render-note-docx.ts";
export type { DocumentNote } from "./modeles/document-note.ts";
