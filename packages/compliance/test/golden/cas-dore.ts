// Golden systems: what the articles say of each, written from the articles and apart from the rules of this package.
// A disagreement between this list and the rules is settled article in hand, and noted in docs/sources/golden-compliance.md.

/** One system of a local body, on one day, with what the texts make of it. */
export interface CasDore {
  /** For a jurist: what the system does, and for whom. */
  readonly titre: string;
  /** The articles the expectation was written from. */
  readonly articles: string;
  readonly le: string;
  readonly texte?: "AIA-2024-07-12" | "AIA-2026-07-27";
  readonly faits: Readonly<Record<string, unknown>>;
  /** Every outcome, exactly. A question mark after a name: presumed, because an exception or a reading is open. */
  readonly outcomes: readonly string[];
  /** National findings that must be there, and those that must not. */
  readonly national?: readonly string[];
  readonly sansNational?: readonly string[];
  /** Obligations that must be there, with the day from which each applies (`null`: never, legacy system). */
  readonly dus?: Readonly<Record<string, string | null>>;
  /** Obligations in force on the day. */
  readonly enVigueur?: readonly string[];
  /** Obligations that must not be listed. */
  readonly absents?: readonly string[];
  /** What a deployer must ask of its vendor. */
  readonly fournisseur?: readonly string[];
  readonly contradictions?: readonly string[];
  readonly drapeaux?: readonly string[];
  readonly roles?: readonly string[];
}

/** An AI system about which every gate of the regulation was asked and answered no. */
export const SOCLE = {
  infersOutputs: "oui",
  exclusions: [],
  practices: [],
  biometricFunctions: [],
  annexIIIAreas: [],
  annexIActs: [],
  interactions: [],
  activities: ["uses"],
} as const;

export const COMMUNE = { ...SOCLE, legalForm: "commune" } as const;
export const EPCI = { ...SOCLE, legalForm: "epci" } as const;
export const DEPARTEMENT = { ...SOCLE, legalForm: "departement" } as const;
export const REGION = { ...SOCLE, legalForm: "region" } as const;
export const CCAS = { ...SOCLE, legalForm: "ccas" } as const;
export const CDG = { ...SOCLE, legalForm: "cdg" } as const;
export const SDIS = { ...SOCLE, legalForm: "sdis" } as const;
export const SYNDICAT = { ...SOCLE, legalForm: "syndicat" } as const;

/** No condition of Art. 6(3) is claimed, natural persons are concerned. */
export const SANS_DEROGATION = { derogationConditions: [], legalPersonsOnly: "non" } as const;

/** A condition of Art. 6(3) is claimed and nothing defeats it. */
export const DEROGATION = {
  legalPersonsOnly: "non",
  profiling: "non",
  materiallyInfluencesDecision: "non",
  componentOfLargerSystem: "non",
} as const;
