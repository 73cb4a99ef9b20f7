/** A type of file that may be attached to a dossier. */
export interface TypePiece {
  readonly extension: string;
  readonly mime: string;
  readonly libelle: string;
}

/** The types of files accepted: what an office signs, scans, writes and counts with. Nothing that runs. */
export const TYPES_PIECE: readonly TypePiece[] = [
  { extension: "pdf", mime: "application/pdf", libelle: "PDF" },
  { extension: "png", mime: "image/png", libelle: "image PNG" },
  { extension: "jpg", mime: "image/jpeg", libelle: "image JPEG" },
  {
    extension: "docx",
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    libelle: "texte Word (DOCX)",
  },
  {
    extension: "xlsx",
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    libelle: "classeur Excel (XLSX)",
  },
  {
    extension: "ods",
    mime: "application/vnd.oasis.opendocument.spreadsheet",
    libelle: "classeur OpenDocument (ODS)",
  },
  {
    extension: "odt",
    mime: "application/vnd.oasis.opendocument.text",
    libelle: "texte OpenDocument (ODT)",
  },
  { extension: "csv", mime: "text/csv", libelle: "tableau CSV" },
  { extension: "txt", mime: "text/plain", libelle: "texte brut" },
];
