import type { OptionOf } from "../../faits/faits.ts";
import { all, any, anyOption, except, fact, not, reading, rule, silent } from "../../packs/condition.ts";
import type { Condition } from "../../packs/condition.ts";
import type { Rule } from "../../packs/pack.ts";
import { aia } from "./aia.ts";

const point = (id: string, when: Condition): Rule => ({
  id: `annex-iii-${id}`,
  axis: "annex-iii",
  provision: "chapter-iii-annex-iii",
  when,
  cites: aia(`annexe III ${id.replace(/^(\d)-([a-e])$/, "$1($2)")}`),
});
const physiques = except(fact("legalPersonsOnly", "oui"));
/** While nobody knows whether the area is concerned, a use of it that is declared counts: only a no sets it aside. */
const domaine = (area: OptionOf<"annexIIIAreas">): Condition => except(not(fact("annexIIIAreas", area)));
const ecole = domaine("education");
const emploi = domaine("employment");
const services = domaine("essential-services");
const police = domaine("law-enforcement");
const migration = domaine("migration");
const justice = domaine("justice-democracy");
const repressif = fact("lawEnforcementFunction", "oui");
const autorite = rule("public-authority-or-on-behalf");

/** Every point of Annex III; what its point 1 allows is what Art. 5 does not prohibit. */
export const POINTS_ANNEXE_III: readonly Rule[] = [
  point("1-a", all(fact("biometricFunctions", "identify-remote"), not(rule("art-5-1-h")))),
  point(
    "1-b",
    all(
      fact("biometricFunctions", "categorise"),
      fact("usesBiometricData", "oui"),
      any(
        fact("biometricAttributes", "race"),
        fact("biometricAttributes", "political"),
        fact("biometricAttributes", "union"),
        fact("biometricAttributes", "religion"),
        fact("biometricAttributes", "sex-life"),
        fact("biometricAttributes", "other-protected"),
        all(fact("biometricAttributes", "age-sex"), reading("projet-ld-6-age-sexe", "burden", all(), any())),
      ),
      not(rule("art-5-1-g")),
    ),
  ),
  point(
    "1-c",
    all(fact("biometricFunctions", "emotion"), fact("usesBiometricData", "oui"), not(rule("art-5-1-f"))),
  ),
  point(
    "2",
    all(
      domaine("infrastructure"),
      anyOption("infrastructurePurposes"),
      rule("safety-component"),
      reading("projet-ld-6-entite-critique", "burden", all(), fact("cerCriticalEntity", "oui")),
    ),
  ),
  point("3-a", all(ecole, fact("educationPurposes", "3a"))),
  point("3-b", all(ecole, fact("educationPurposes", "3b"))),
  point("3-c", all(ecole, fact("educationPurposes", "3c"))),
  point("3-d", all(ecole, fact("educationPurposes", "3d"))),
  point("4-a", all(emploi, fact("employmentPurposes", "4a"), physiques)),
  point(
    "4-b",
    all(
      emploi,
      any(
        fact("employmentPurposes", "4b-terms"),
        fact("employmentPurposes", "4b-allocation"),
        fact("employmentPurposes", "4b-monitoring"),
      ),
      physiques,
    ),
  ),
  point(
    "5-a",
    all(
      services,
      fact("essentialServicesPurposes", "5a"),
      autorite,
      physiques,
      reading(
        "projet-ld-6-prestations",
        "burden",
        all(),
        any(
          fact("essentialBenefits", "social-security"),
          fact("essentialBenefits", "social-assistance"),
          fact("essentialBenefits", "housing"),
          fact("essentialBenefits", "home-care"),
          fact("essentialBenefits", "childcare"),
          fact("essentialBenefits", "healthcare"),
          all(fact("essentialBenefits", "other"), silent),
        ),
      ),
    ),
  ),
  point(
    "5-b",
    all(services, fact("essentialServicesPurposes", "5b"), physiques, except(fact("creditFraudOnly", "oui"))),
  ),
  point("5-c", all(services, fact("essentialServicesPurposes", "5c"))),
  point("5-d", all(services, fact("essentialServicesPurposes", "5d"))),
  point("6-a", all(police, fact("lawEnforcementPurposes", "6a"), repressif)),
  point("6-b", all(police, fact("lawEnforcementPurposes", "6b"), repressif)),
  point("6-c", all(police, fact("lawEnforcementPurposes", "6c"), repressif)),
  point("6-d", all(police, fact("lawEnforcementPurposes", "6d"), repressif)),
  point("6-e", all(police, fact("lawEnforcementPurposes", "6e"), repressif)),
  point("7-a", all(migration, fact("migrationPurposes", "7a"), autorite)),
  point("7-b", all(migration, fact("migrationPurposes", "7b"), autorite)),
  point(
    "7-c",
    all(
      migration,
      any(
        fact("migrationPurposes", "7c"),
        all(
          fact("migrationPurposes", "7c-opinion"),
          reading("ouvert-avis-municipal", "burden", all(), silent),
        ),
      ),
      autorite,
    ),
  ),
  point("7-d", all(migration, fact("migrationPurposes", "7d"), autorite)),
  point("8-a", all(justice, fact("justicePurposes", "8a"))),
  point("8-b", all(justice, fact("justicePurposes", "8b"))),
];

const HORS_POINT_2 = POINTS_ANNEXE_III.filter(({ id }) => id !== "annex-iii-2").map(({ id }) => rule(id));

/** Derogation of Art. 6(3), and the class that follows. */
export const CLASSE_ANNEXE_III: readonly Rule[] = [
  {
    id: "biometric-verification",
    axis: "definition",
    when: fact("biometricFunctions", "verify"),
    cites: aia("annexe III 1(a)", "3(36)"),
  },
  {
    id: "annex-iii-not-point-2",
    axis: "definition",
    when: any(...HORS_POINT_2),
    cites: aia("6(2)", "27(1)", "49(3)"),
  },
  {
    id: "annex-iii-point",
    axis: "definition",
    when: any(rule("annex-iii-2"), rule("annex-iii-not-point-2")),
    cites: aia("6(2)"),
  },
  {
    id: "derogation-6-3",
    axis: "derogation",
    when: all(
      anyOption("derogationConditions"),
      not(fact("profiling", "oui")),
      not(fact("materiallyInfluencesDecision", "oui")),
      not(fact("componentOfLargerSystem", "oui")),
      reading(
        "projet-ld-6-taches",
        "exemption",
        all(),
        not(
          any(
            fact("tasks", "decide"),
            fact("tasks", "recommend"),
            fact("tasks", "score-rank"),
            fact("tasks", "flag"),
            fact("tasks", "prioritise"),
          ),
        ),
      ),
    ),
    cites: aia("6(3)"),
    note: "Une condition et l'absence d'influence substantielle sont exigées ensemble : lecture prudente du premier alinéa.",
  },
  {
    id: "high-risk-annex-iii",
    axis: "definition",
    when: all(rule("annex-iii-point"), except(rule("derogation-6-3"))),
    cites: aia("6(2)"),
  },
  {
    id: "annex-iii-exempt",
    axis: "definition",
    when: all(rule("annex-iii-point"), rule("derogation-6-3")),
    cites: aia("6(3)", "6(4)"),
  },
  {
    id: "high-risk",
    axis: "definition",
    when: any(rule("high-risk-annex-iii"), rule("annex-i-section-a"), rule("annex-i-section-b")),
    cites: aia("6(1)", "6(2)"),
  },
  {
    id: "high-risk-full",
    axis: "definition",
    when: any(rule("high-risk-annex-iii"), rule("annex-i-section-a")),
    cites: aia("2(2)", "6"),
  },
  {
    id: "high-risk-not-point-2",
    axis: "definition",
    when: all(rule("annex-iii-not-point-2"), except(rule("derogation-6-3"))),
    cites: aia("27(1)", "49(3)", "86(1)"),
  },
  {
    id: "high-risk-point-2",
    axis: "definition",
    when: all(rule("annex-iii-2"), except(rule("derogation-6-3"))),
    cites: aia("49(5)"),
  },
];
