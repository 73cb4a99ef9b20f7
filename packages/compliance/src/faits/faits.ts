import { LEGAL_FORMS } from "./legal-forms.ts";

interface Bool {
  readonly type: "bool";
}
interface Choice<Option extends string> {
  readonly type: "one" | "many";
  readonly options: readonly Option[];
}
interface Measure {
  readonly type: "date" | "number";
}

/** How a fact is answered. */
export type Fait = Bool | Choice<string> | Measure;

const BOOL = { type: "bool" } as const;
const DATE = { type: "date" } as const;
const NUMBER = { type: "number" } as const;
const one = <const Option extends string>(options: readonly Option[]) => ({ type: "one", options }) as const;
const many = <const Option extends string>(...options: readonly Option[]) =>
  ({ type: "many", options }) as const;

/** Everything that can be known of a system, by theme. The words of each question are in the entry `./wording`. */
export const FAITS = {
  // What it is (Art. 2 and 3).
  infersOutputs: BOOL,
  rulesWrittenByHumansOnly: BOOL,
  exclusions: many("military", "research", "pre-market-testing", "personal-use", "open-source"),
  realWorldTesting: BOOL,
  basedOnGpai: BOOL,
  learnsInProduction: BOOL,

  // Prohibited practices (Art. 5).
  practices: many(
    "manipulation",
    "vulnerability",
    "intimate-material",
    "child-sexual-material",
    "social-scoring",
    "crime-risk",
    "face-scraping",
  ),
  distortsBehaviour: BOOL,
  significantHarm: BOOL,
  intimateConsent: BOOL,
  nationalDefence: BOOL,
  illicitOutputIntended: BOOL,
  illicitOutputForeseeable: BOOL,
  safeguards: BOOL,
  socialScoring: many("over-time", "unrelated-context", "disproportionate"),
  crimeRiskSolelyProfiling: BOOL,

  // Biometrics (Art. 5(1)(f) to (h), Annex III point 1, Art. 50(3)).
  biometricFunctions: many("verify", "identify-active", "identify-remote", "categorise", "emotion"),
  usesBiometricData: BOOL,
  biometricSubjects: many("workers", "candidates", "pupils", "public"),
  biometricAttributes: many(
    "race",
    "political",
    "union",
    "religion",
    "sex-life",
    "other-protected",
    "age-sex",
    "other",
  ),
  lawfulBiometricLabelling: BOOL,
  medicalOrSafety: BOOL,
  realTime: BOOL,
  publicSpace: BOOL,
  lawEnforcementFunction: BOOL,
  rbiConditions: many("narrow-aim", "national-law", "prior-authorisation", "fria", "registration"),
  postRemoteInvestigation: BOOL,

  // Uses of Annex III, and the derogation of Art. 6(3).
  annexIIIAreas: many(
    "infrastructure",
    "education",
    "employment",
    "essential-services",
    "law-enforcement",
    "migration",
    "justice-democracy",
  ),
  infrastructurePurposes: many("digital", "road-traffic", "water", "gas", "heating", "electricity"),
  cerCriticalEntity: BOOL,
  educationPurposes: many("3a", "3b", "3c", "3d"),
  employmentPurposes: many("4a", "4b-terms", "4b-allocation", "4b-monitoring"),
  essentialServicesPurposes: many("5a", "5b", "5c", "5d"),
  essentialBenefits: many(
    "social-security",
    "social-assistance",
    "housing",
    "home-care",
    "childcare",
    "healthcare",
    "tax-remission",
    "other",
  ),
  creditFraudOnly: BOOL,
  lawEnforcementPurposes: many("6a", "6b", "6c", "6d", "6e"),
  migrationPurposes: many("7a", "7b", "7c", "7c-opinion", "7d"),
  justicePurposes: many("8a", "8b"),
  legalPersonsOnly: BOOL,
  derogationConditions: many(
    "narrow-procedural",
    "improves-human-result",
    "detects-deviations",
    "preparatory",
  ),
  profiling: BOOL,
  materiallyInfluencesDecision: BOOL,
  componentOfLargerSystem: BOOL,
  tasks: many(
    "decide",
    "recommend",
    "score-rank",
    "flag",
    "prioritise",
    "retrieve-general",
    "retrieve-case-facts",
    "extract-structure",
    "translate-transcribe",
    "summarise",
    "quality-check-after",
    "pattern-audit-after",
    "forecast-no-person",
  ),

  // Products of Annex I.
  annexIActs: many(
    "machinery",
    "toys",
    "recreational-craft",
    "lifts",
    "atex",
    "radio-equipment",
    "pressure-equipment",
    "cableways",
    "ppe",
    "gas-appliances",
    "medical-devices",
    "ivd",
    "aviation-security",
    "two-three-wheelers",
    "tractors",
    "marine-equipment",
    "rail",
    "motor-vehicles",
    "vehicle-safety",
    "drones",
  ),
  isProductItself: BOOL,
  safetyFunction: BOOL,
  assistanceOnly: BOOL,
  failureEndangers: BOOL,
  thirdPartyAssessment: BOOL,
  onlyNonSafetyRisks: BOOL,

  // Content and dialogue (Art. 50).
  interactions: many("direct", "synthetic-content", "deep-fake", "public-interest-text"),
  syntheticModalities: many("text", "image", "audio", "video", "code-labels"),
  transparencyExceptions: many(
    "obvious",
    "crime-detection",
    "crime-reporting",
    "assistive-editing",
    "artistic-work",
    "human-review",
    "editorial-responsibility",
  ),

  // Who, and what they do with it.
  activities: many(
    "uses",
    "develops",
    "own-name",
    "rebrands",
    "modifies",
    "changes-purpose",
    "imports",
    "distributes",
    "manufactures",
    "gpai-model",
  ),
  computeAbove1e25: BOOL,
  openWeights: BOOL,
  legalForm: one(LEGAL_FORMS),
  bodyGovernedByPublicLaw: BOOL,
  publicAuthority: BOOL,
  providesPublicService: BOOL,
  actsOnBehalfOfAuthority: BOOL,
  agents: NUMBER,
  workersAffected: BOOL,

  // Its life (Art. 111).
  firstPlacedOnMarket: DATE,
  significantDesignChange: DATE,
  intendedForPublicAuthorities: BOOL,

  // Effects on people, data.
  decisionsAboutPersons: BOOL,
  legalOrSimilarEffect: BOOL,
  individualAdministrativeDecision: BOOL,
  solelyAutomated: BOOL,
  administrativeAppeal: BOOL,
  algorithmExplainable: BOOL,
  personalData: BOOL,
  sensitiveData: BOOL,
  vulnerablePersons: BOOL,
  largeScale: BOOL,
  crossMatching: BOOL,
  constantMonitoring: BOOL,
  innovativeUse: BOOL,
  excludesFromRight: BOOL,
  cnilProcessing: many(
    "health-care",
    "genetic-vulnerable",
    "hr-profiling",
    "constant-employee-monitoring",
    "social-health-alerts",
    "professional-alerts",
    "health-warehouse",
    "contract-exclusion-profiling",
    "shared-breach-lists",
    "external-data-profiling",
    "biometric-recognition",
    "social-housing",
    "social-support",
    "large-scale-location",
  ),

  // France.
  streetVideoAnalysis: BOOL,
  vsaExperiment: BOOL,
  legalBasisCited: BOOL,
  publicOnlineService: BOOL,
  procurement: BOOL,
} as const satisfies Readonly<Record<string, Fait>>;

/** Key of a fact. */
export type FactId = keyof typeof FAITS;

/** Keys of all facts, in the order of the questionnaire. */
export const FACT_IDS: readonly FactId[] = Object.freeze(Object.keys(FAITS) as FactId[]);

/** Options of a fact that is a choice. */
export type OptionOf<Id extends FactId> = (typeof FAITS)[Id] extends {
  readonly options: readonly (infer Option)[];
}
  ? Option & string
  : never;
