import type { DateIso } from "@ia-territoires/core";

/** A column of a printed list. */
export interface ColonneDocumentListe {
  readonly titre: string;
  readonly alignement: "gauche" | "droite";
  /** Takes its share of the width; the others fit their content. */
  readonly large: boolean;
}

/** A list as it is on screen, to print: landscape, headings repeated on every page. Values come written. */
export interface DocumentListe {
  readonly modele: "liste";
  readonly titre: string;
  /** Organisme for which the list was read. */
  readonly organisme: string;
  /** Day it was read. */
  readonly date: DateIso;
  readonly colonnes: readonly ColonneDocumentListe[];
  readonly lignes: readonly (readonly string[])[];
}
