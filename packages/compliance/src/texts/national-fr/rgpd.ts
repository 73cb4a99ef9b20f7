import { all, any, anyOption, count, fact, rule } from "../../packs/condition.ts";
import type { Rule } from "../../packs/pack.ts";

const decisionAutomatique = all(fact("solelyAutomated", "oui"), fact("legalOrSimilarEffect", "oui"));

/** Data protection: duties that do not wait for the AI Act. */
export const RGPD: readonly Rule[] = [
  {
    id: "fr-aipd-cnil",
    axis: "definition",
    when: anyOption("cnilProcessing"),
    cites: [
      ["CNIL", "liste des 14 types"],
      ["RGPD", "35(4)"],
    ],
  },
  {
    id: "fr-aipd-35-3",
    axis: "definition",
    when: any(
      all(fact("profiling", "oui"), fact("legalOrSimilarEffect", "oui")),
      all(fact("sensitiveData", "oui"), fact("largeScale", "oui")),
      all(fact("constantMonitoring", "oui"), fact("publicSpace", "oui"), fact("largeScale", "oui")),
    ),
    cites: [["RGPD", "35(3)"]],
  },
  {
    id: "fr-aipd-criteres",
    axis: "definition",
    when: count(
      2,
      any(fact("profiling", "oui"), fact("tasks", "score-rank")),
      decisionAutomatique,
      fact("constantMonitoring", "oui"),
      fact("sensitiveData", "oui"),
      fact("largeScale", "oui"),
      fact("crossMatching", "oui"),
      fact("vulnerablePersons", "oui"),
      fact("innovativeUse", "oui"),
      fact("excludesFromRight", "oui"),
    ),
    cites: [
      ["CEPD", "deux critères sur neuf"],
      ["RGPD", "35(1)"],
    ],
  },
  {
    id: "fr-aipd",
    axis: "national-duty",
    from: "2018-05-25",
    when: all(
      fact("personalData", "oui"),
      any(rule("fr-aipd-cnil"), rule("fr-aipd-35-3"), rule("fr-aipd-criteres")),
    ),
    cites: [
      ["RGPD", "35"],
      ["CNIL", "liste des 14 types"],
    ],
  },
  {
    id: "fr-rgpd-33",
    axis: "national-duty",
    from: "2018-05-25",
    when: fact("personalData", "oui"),
    cites: [["RGPD", "33"]],
    verifiedOn: "2026-11-26",
  },
  {
    id: "fr-rgpd-34",
    axis: "national-duty",
    from: "2018-05-25",
    when: fact("personalData", "oui"),
    cites: [["RGPD", "34"]],
    verifiedOn: "2026-11-26",
  },
  {
    id: "fr-rgpd-37",
    axis: "national-duty",
    from: "2018-05-25",
    when: any(fact("publicAuthority", "oui"), fact("bodyGovernedByPublicLaw", "oui")),
    cites: [["RGPD", "37(1)(a)"]],
  },
];
