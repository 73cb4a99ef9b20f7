import type { DateIso } from "@ia-territoires/core";
import type { OrganismeDocument } from "./organisme-document.ts";

/** A bar of a chart: where it begins and how long it is, in percent of the width, and its figure, written. */
export interface BarreDocument {
  readonly libelle: string;
  readonly valeur: string;
  readonly debut: number;
  readonly longueur: number;
}

/** A table of figures, each of them written. */
export interface TableauDocument {
  readonly titre: string;
  readonly colonnes: readonly {
    readonly titre: string;
    readonly alignement: "gauche" | "droite";
    /** Takes its share of the width; the others fit their content. */
    readonly large: boolean;
  }[];
  /** `detail`: a row already counted in the last one above that is none. */
  readonly lignes: readonly { readonly detail: boolean; readonly cellules: readonly string[] }[];
  readonly total: readonly string[] | null;
  readonly notes: readonly string[];
}

/** A report of figures: its heading, charts, written parts and tables. All of it comes computed and written. */
export interface DocumentRapport {
  readonly modele: "rapport";
  readonly titre: string;
  readonly organisme: OrganismeDocument;
  /** Day on which it is drawn up. */
  readonly date: DateIso;
  readonly demonstration: boolean;
  /** « du 1er janvier 2026 au 30 juin 2026 ». */
  readonly periode: string;
  readonly resume: readonly { readonly terme: string; readonly valeur: string }[];
  readonly avertissements: readonly string[];
  /** What is still to be written. */
  readonly manquantes: readonly string[];
  readonly graphiques: readonly { readonly titre: string; readonly barres: readonly BarreDocument[] }[];
  readonly redaction: readonly { readonly titre: string; readonly elements: readonly string[] }[];
  readonly tableaux: readonly TableauDocument[];
  readonly sources: readonly string[];
}
