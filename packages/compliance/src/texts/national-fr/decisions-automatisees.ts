import { all, any, fact, not, rule } from "../../packs/condition.ts";
import type { Condition } from "../../packs/condition.ts";
import type { Citation, Rule } from "../../packs/pack.ts";

const block = (id: string, when: Condition, cites: readonly Citation[]): Rule => ({
  id: `fr-decision-auto-${id}`,
  axis: "national-block",
  when: all(rule("fr-rgpd-22"), when),
  cites,
});
// The conditions of art. 47, 2° are those of an individual administrative decision.
const administrative = fact("individualAdministrativeDecision", "oui");

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
  {
    ...block("sensible", fact("sensitiveData", "oui"), [
      ["LIL", "47, 2°"],
      ["RGPD", "22(4)"],
    ]),
    note: "Hors décision administrative, l'article 22(4) du RGPD réserve le consentement explicite et l'intérêt public important : rappelé de mémoire, à relire.",
  },
  block("apprenante", all(administrative, fact("learnsInProduction", "oui")), [
    ["LIL", "47, 2°"],
    ["CC", "algorithmes qui révisent eux-mêmes leurs règles"],
  ]),
  block("recours", all(administrative, fact("administrativeAppeal", "oui")), [["LIL", "47, 2°"]]),
  block("inexplicable", all(administrative, not(fact("algorithmExplainable", "oui"))), [
    ["LIL", "47, 2°"],
    ["CC", "maîtrise du traitement par le responsable"],
  ]),
];
