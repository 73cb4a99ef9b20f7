import { all, any, except, fact, reading, rule, silent } from "../../packs/condition.ts";
import type { Rule } from "../../packs/pack.ts";
import { aia } from "./aia.ts";

/** Prohibited practices of the first wording. */
export const ARTICLE_5: readonly Rule[] = [
  {
    id: "art-5-1-a",
    axis: "prohibited",
    provision: "art-5",
    when: all(
      fact("practices", "manipulation"),
      fact("distortsBehaviour", "oui"),
      fact("significantHarm", "oui"),
    ),
    cites: aia("5(1)(a)"),
  },
  {
    id: "art-5-1-b",
    axis: "prohibited",
    provision: "art-5",
    when: all(
      fact("practices", "vulnerability"),
      fact("distortsBehaviour", "oui"),
      fact("significantHarm", "oui"),
    ),
    cites: aia("5(1)(b)"),
  },
  {
    id: "art-5-1-c",
    axis: "prohibited",
    provision: "art-5",
    when: all(
      fact("practices", "social-scoring"),
      fact("socialScoring", "over-time"),
      any(fact("socialScoring", "unrelated-context"), fact("socialScoring", "disproportionate")),
    ),
    cites: aia("5(1)(c)"),
  },
  {
    id: "art-5-1-d",
    axis: "prohibited",
    provision: "art-5",
    when: all(fact("practices", "crime-risk"), fact("crimeRiskSolelyProfiling", "oui")),
    cites: aia("5(1)(d)"),
  },
  {
    id: "art-5-1-e",
    axis: "prohibited",
    provision: "art-5",
    when: fact("practices", "face-scraping"),
    cites: aia("5(1)(e)"),
  },
  {
    id: "art-5-1-f",
    axis: "prohibited",
    provision: "art-5",
    when: all(
      fact("biometricFunctions", "emotion"),
      fact("usesBiometricData", "oui"),
      any(
        fact("biometricSubjects", "workers"),
        fact("biometricSubjects", "pupils"),
        all(
          fact("biometricSubjects", "candidates"),
          reading("ld-art-5-recrutement", "burden", silent, all()),
        ),
      ),
      except(fact("medicalOrSafety", "oui")),
    ),
    cites: aia("5(1)(f)", "3(39)"),
  },
  {
    id: "art-5-1-g",
    axis: "prohibited",
    provision: "art-5",
    when: all(
      fact("biometricFunctions", "categorise"),
      fact("usesBiometricData", "oui"),
      any(
        fact("biometricAttributes", "race"),
        fact("biometricAttributes", "political"),
        fact("biometricAttributes", "union"),
        fact("biometricAttributes", "religion"),
        fact("biometricAttributes", "sex-life"),
      ),
      except(fact("lawfulBiometricLabelling", "oui")),
    ),
    cites: aia("5(1)(g)"),
    note: "L'exception d'étiquetage ou de filtrage de jeux de données licites est rappelée de mémoire : à relire avant de s'y fier.",
  },
  {
    id: "art-5-1-h",
    axis: "prohibited",
    provision: "art-5",
    when: all(
      fact("biometricFunctions", "identify-remote"),
      fact("realTime", "oui"),
      fact("publicSpace", "oui"),
      fact("lawEnforcementFunction", "oui"),
      except(
        all(
          fact("rbiConditions", "narrow-aim"),
          fact("rbiConditions", "national-law"),
          fact("rbiConditions", "prior-authorisation"),
          fact("rbiConditions", "fria"),
          fact("rbiConditions", "registration"),
        ),
      ),
    ),
    cites: aia("5(1)(h)", "5(2)", "5(3)"),
  },
  {
    id: "prohibited",
    axis: "definition",
    when: any(...["a", "b", "c", "d", "e", "f", "g", "h"].map((point) => rule(`art-5-1-${point}`))),
    cites: aia("5(1)"),
  },
];
