/** A bar as a page draws it: where it begins and how long it is, in percent of the width, its amount written. */
export interface BarreImprimee {
  readonly libelle: string;
  readonly valeur: string;
  readonly debut: number;
  readonly longueur: number;
}

/** A table as a page prints it: every value written in French. */
export interface TableauImprime {
  readonly titre: string;
  readonly colonnes: readonly {
    readonly titre: string;
    readonly alignement: "gauche" | "droite";
    /** Takes its share of the width; the others fit their content. */
    readonly large: boolean;
  }[];
  /** `detail`: already counted in the row above that is none. */
  readonly lignes: readonly { readonly detail: boolean; readonly cellules: readonly string[] }[];
  readonly total: readonly string[] | null;
  readonly notes: readonly string[];
}

/** A report to print: texts only, the same for a PDF and an editable document. */
export interface ImpressionRapport {
  /** « du 1er janvier 2026 au 30 juin 2026 ». */
  readonly periode: string;
  readonly resume: readonly { readonly terme: string; readonly valeur: string }[];
  readonly avertissements: readonly string[];
  /** What art. 7 asks for and that nobody wrote yet. */
  readonly manquantes: readonly string[];
  readonly graphiques: readonly { readonly titre: string; readonly barres: readonly BarreImprimee[] }[];
  /** The written parts, each with its title. */
  readonly redaction: readonly { readonly titre: string; readonly elements: readonly string[] }[];
  readonly tableaux: readonly TableauImprime[];
  readonly sources: readonly string[];
}
