/** A commune as the source gives it; communes déléguées and associées have no SIREN, postcode or population of their own. */
export interface CommuneSource {
  readonly code: string;
  readonly nom: string;
  readonly type: "commune-actuelle" | "commune-deleguee" | "commune-associee" | "arrondissement-municipal";
  readonly departement: string;
  readonly region: string;
  /** The commune it belongs to, for communes déléguées and associées. */
  readonly chefLieu?: string;
  readonly siren?: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

/** An intercommunalité: `code` is its SIREN. */
export interface GroupementSource {
  readonly code: string;
  readonly nom: string;
  readonly type: "CC" | "CA" | "CU" | "METRO" | "MET69" | "EPT";
  readonly membres: readonly { readonly code: string }[];
}

/** A département or a région; `typeLiaison` is the article of its name, from 0 to 8 (INSEE, code TNCC). */
export interface DivisionSource {
  readonly code: string;
  readonly nom: string;
  readonly zone: "metro" | "drom" | "com";
  readonly typeLiaison: number;
}

/** The five lists of the source that the directory uses. */
export interface Decoupage {
  readonly communes: readonly CommuneSource[];
  readonly epci: readonly GroupementSource[];
  readonly ept: readonly GroupementSource[];
  readonly departements: readonly (DivisionSource & { readonly region: string })[];
  readonly regions: readonly DivisionSource[];
}
