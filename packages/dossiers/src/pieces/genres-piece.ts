/** What a file attached to a dossier is. */
export type GenrePiece =
  | "convention-signee"
  | "deliberation"
  | "accuse-reception"
  | "document-modele"
  | "autre";

/** A kind of file as people read it; a signed act is filed with its signatories. */
export interface GenrePieceDecrit {
  readonly code: GenrePiece;
  readonly libelle: string;
  /** A signed act says who signed and in what capacity, apart from who files it. */
  readonly signee: boolean;
}

/** The kinds of files of a dossier, in the order of its life. */
export const GENRES_PIECE: readonly GenrePieceDecrit[] = [
  { code: "deliberation", libelle: "Délibération signée", signee: true },
  { code: "accuse-reception", libelle: "Accusé de réception de la préfecture", signee: false },
  { code: "convention-signee", libelle: "Convention signée", signee: true },
  { code: "document-modele", libelle: "Document établi d'après un modèle", signee: false },
  { code: "autre", libelle: "Autre pièce", signee: false },
];

/** Those that a person files: a document made here from a model is filed by what makes it. */
export const GENRES_DEPOT: readonly GenrePieceDecrit[] = /* @__PURE__ */ GENRES_PIECE.filter(
  ({ code }) => code !== "document-modele",
);
