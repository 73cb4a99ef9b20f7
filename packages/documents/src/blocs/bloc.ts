import type { DateIso } from "@ia-territoires/core";
import type { Logo } from "../modeles/logo.ts";

/** A piece of text with one meaning. `texte` is already clean; a line feed in it is a line break. */
export type Fragment =
  | { readonly genre: "texte" | "fort"; readonly texte: string }
  /** Something the project does not know: printed between square brackets and shaded. */
  | { readonly genre: "blanc"; readonly texte: string }
  | { readonly genre: "lien"; readonly texte: string; readonly url: string };

/** A run of pieces printed one after the other. */
export type Ligne = readonly Fragment[];

/** What a line is built from: a text still to be cleaned, a ready piece, or another line. */
export type Partie = string | Fragment | Ligne;

/** A label and its value, e.g. « Date : 2 mars 2026 ». Without a value, a rule to write on. */
export interface Entree {
  readonly cle: string;
  readonly valeur?: Ligne | undefined;
}

export interface Colonne {
  readonly titre: string;
  /** Share of the width left by the columns that fit their content (0). */
  readonly part: number;
  readonly alignement: "gauche" | "droite";
}

/** A bar of a chart: what it says, and its place in percent of the width. */
export interface BarreBloc extends Entree {
  readonly valeur: Ligne;
  readonly debut: number;
  readonly longueur: number;
}

export interface CadreSignature {
  readonly titre: string;
  readonly entrees: readonly Entree[];
}

/** What a document is made of, in reading order. Both renderers know every kind, and nothing else. */
export type Bloc =
  | {
      readonly genre: "en-tete";
      readonly logo?: Logo;
      readonly nom: Ligne;
      readonly lignes: readonly Ligne[];
    }
  | { readonly genre: "destinataire"; readonly lignes: readonly Ligne[] }
  | { readonly genre: "banniere"; readonly texte: string }
  /** The title of the document: exactly one. */
  | { readonly genre: "titre"; readonly texte: string }
  | { readonly genre: "intertitre"; readonly texte: string }
  | { readonly genre: "paragraphe"; readonly ligne: Ligne; readonly ton?: "note" }
  | { readonly genre: "liste"; readonly elements: readonly Ligne[] }
  | { readonly genre: "cles-valeurs"; readonly entrees: readonly Entree[] }
  | {
      readonly genre: "tableau";
      /** Small print, for a table that is the whole document. */
      readonly serre?: boolean;
      readonly colonnes: readonly Colonne[];
      readonly lignes: readonly (readonly Ligne[])[];
      /** Last rows: a label over all columns but the last, and an amount. */
      readonly totaux: readonly { readonly libelle: string; readonly valeur: string }[];
    }
  /** Bars, each with its figure beside it: vectors in the PDF, shaded spaces in the DOCX. The drawing never stands alone. */
  | { readonly genre: "graphique"; readonly barres: readonly BarreBloc[] }
  /** One frame over the whole width, or two side by side. Never cut by a page break. */
  | { readonly genre: "signatures"; readonly cadres: readonly CadreSignature[] };

/** A document as both renderers receive it: they add nothing to what it says. */
export interface DocumentEnBlocs {
  readonly titre: string;
  readonly sujet: string;
  readonly auteur: string;
  /** Foot of each page, e.g. « Devis n° D-2026-014 ». */
  readonly reference: string;
  /** The day the document bears; absent for a draft that has none yet. */
  readonly date?: DateIso;
  /** Repeated at the head of each page. */
  readonly banniere?: string;
  /** Wider than high. */
  readonly paysage?: boolean;
  readonly blocs: readonly Bloc[];
}
