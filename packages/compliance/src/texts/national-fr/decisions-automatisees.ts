import { all, any, fact, not, rule } from "../../packs/condition.ts";
import type { Condition } from "../../packs/condition.ts";
import type { Citation, Rule } from "../../packs/pack.ts";

const block = (id: string, when: Condition, cites: readonly Citation[]): Rule => ({
  id: `fr-decision-auto-${id}`,
  axis: "national-block",
  when: all(rule("fr-rgpd-22"), when),
  cites: [["LIL", "47"], ...cites],
});

/** Decisions taken by a machine alone: what may not be done whatever the class. */
export const DECISIONS_AUTOMATISEES: readonly Rule[] = [
  {
    id: "fr-rgpd-22",
    axis: "national-duty",
    when: all(
      fact("solelyAutomated", "oui"),
      any(fact("legalOrSimilarEffect", "oui"), fact("individualAdministrativeDecision", "oui")),
    ),
    cites: [
      ["RGPD", "22"],
      ["LIL", "47"],
    ],
  },
  block("sensible", fact("sensitiveData", "oui"), []),
  block("apprenante", fact("learnsInProduction", "oui"), [
    ["CC", "point sur les algorithmes qui révisent leurs règles"],
  ]),
  block("recours", fact("administrativeAppeal", "oui"), []),
  block("inexplicable", not(fact("algorithmExplainable", "oui")), [
    ["CC", "maîtrise du traitement par le responsable"],
  ]),
];
