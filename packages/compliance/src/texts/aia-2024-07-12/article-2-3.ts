import { all, any, anyOption, earlier, except, fact, not, rule } from "../../packs/condition.ts";
import type { Contradiction, Implication, Rule } from "../../packs/pack.ts";
import { aia } from "./aia.ts";

/** Definitions and exclusions. */
export const CHAMP: readonly Rule[] = [
  {
    id: "not-ai-system",
    axis: "scope",
    when: any(not(fact("infersOutputs", "oui")), fact("rulesWrittenByHumansOnly", "oui")),
    cites: aia("3(1)", "cons. 12"),
  },
  { id: "exclusion-2-3", axis: "scope", when: fact("exclusions", "military"), cites: aia("2(3)") },
  { id: "exclusion-2-6", axis: "scope", when: fact("exclusions", "research"), cites: aia("2(6)") },
  {
    id: "exclusion-2-8",
    axis: "scope",
    when: all(fact("exclusions", "pre-market-testing"), not(fact("realWorldTesting", "oui"))),
    cites: aia("2(8)"),
  },
  { id: "exclusion-2-10", axis: "scope", when: fact("exclusions", "personal-use"), cites: aia("2(10)") },
  {
    id: "exclusion-2-12",
    axis: "scope",
    when: all(
      fact("exclusions", "open-source"),
      not(rule("prohibited")),
      not(rule("high-risk")),
      not(rule("article-50")),
    ),
    cites: aia("2(12)"),
  },
  {
    id: "out-of-scope",
    axis: "scope",
    when: any(
      rule("not-ai-system"),
      rule("exclusion-2-3"),
      rule("exclusion-2-6"),
      rule("exclusion-2-8"),
      rule("exclusion-2-10"),
      rule("exclusion-2-12"),
    ),
    cites: aia("2", "3(1)"),
  },
  { id: "in-scope", axis: "definition", when: except(rule("out-of-scope")), cites: aia("2(1)") },
  {
    id: "public-authority-or-on-behalf",
    axis: "definition",
    when: any(fact("publicAuthority", "oui"), fact("actsOnBehalfOfAuthority", "oui")),
    cites: aia("3(4)", "annexe III 5(a)"),
  },
  {
    id: "supplies",
    axis: "definition",
    when: any(
      fact("activities", "own-name"),
      fact("activities", "imports"),
      fact("activities", "distributes"),
      fact("activities", "rebrands"),
    ),
    cites: aia("3(3)", "3(6)", "3(7)"),
  },
  {
    id: "gpai-component",
    axis: "definition",
    when: fact("basedOnGpai", "oui"),
    cites: aia("3(63)", "3(66)"),
  },
];

const AUTORITES = ["commune", "epci", "departement", "region", "ccas", "cdg", "sdis", "syndicat"];

/** What an answer settles by definition. */
export const IMPLICATIONS: readonly Implication[] = [
  {
    id: "implique-inference",
    if: ["infersOutputs", "oui"],
    implies: ["rulesWrittenByHumansOnly", "non"],
    cites: aia("3(1)", "cons. 12"),
  },
  ...AUTORITES.map(
    (forme): Implication => ({
      id: `implique-autorite-${forme}`,
      if: ["legalForm", forme],
      implies: ["publicAuthority", "oui"],
      cites: aia("3(4)"),
    }),
  ),
  ...[...AUTORITES, "oph"].map(
    (forme): Implication => ({
      id: `implique-droit-public-${forme}`,
      if: ["legalForm", forme],
      implies: ["bodyGovernedByPublicLaw", "oui"],
      cites: aia("27(1)"),
    }),
  ),
];

const AREAS = [
  ["infrastructure", "infrastructurePurposes"],
  ["education", "educationPurposes"],
  ["employment", "employmentPurposes"],
  ["essential-services", "essentialServicesPurposes"],
  ["law-enforcement", "lawEnforcementPurposes"],
  ["migration", "migrationPurposes"],
  ["justice-democracy", "justicePurposes"],
] as const;

/** Answers that cannot both be true. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  ...AREAS.map(
    ([area, purposes]): Contradiction => ({
      id: `usage-sans-domaine-${area}`,
      when: all(anyOption(purposes), not(fact("annexIIIAreas", area))),
      facts: ["annexIIIAreas", purposes],
    }),
  ),
  {
    id: "morales-mais-profilage",
    when: all(fact("legalPersonsOnly", "oui"), fact("profiling", "oui")),
    facts: ["legalPersonsOnly", "profiling"],
  },
  {
    id: "morales-mais-personnes",
    when: all(fact("legalPersonsOnly", "oui"), fact("decisionsAboutPersons", "oui")),
    facts: ["legalPersonsOnly", "decisionsAboutPersons"],
  },
  {
    id: "automatise-sans-influence",
    when: all(fact("solelyAutomated", "oui"), not(fact("materiallyInfluencesDecision", "oui"))),
    facts: ["solelyAutomated", "materiallyInfluencesDecision"],
  },
  {
    id: "identification-sans-biometrie",
    when: all(
      any(
        fact("biometricFunctions", "identify-remote"),
        fact("biometricFunctions", "identify-active"),
        fact("biometricFunctions", "verify"),
      ),
      not(fact("usesBiometricData", "oui")),
    ),
    facts: ["biometricFunctions", "usesBiometricData"],
  },
  {
    id: "sensible-sans-donnee",
    when: all(fact("sensitiveData", "oui"), not(fact("personalData", "oui"))),
    facts: ["sensitiveData", "personalData"],
  },
  {
    id: "profilage-sans-donnee",
    when: all(fact("profiling", "oui"), not(fact("personalData", "oui"))),
    facts: ["profiling", "personalData"],
  },
  {
    id: "usage-personnel-autorite",
    when: all(fact("exclusions", "personal-use"), fact("publicAuthority", "oui")),
    facts: ["exclusions", "publicAuthority", "legalForm"],
  },
  {
    id: "modifie-avant-marche",
    when: earlier("significantDesignChange", "firstPlacedOnMarket"),
    facts: ["significantDesignChange", "firstPlacedOnMarket"],
  },
];
