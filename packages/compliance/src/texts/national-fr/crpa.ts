import { all, any, atLeast, fact, rule } from "../../packs/condition.ts";
import type { Rule } from "../../packs/pack.ts";

/** Transparency of algorithms, with or without AI. */
export const CRPA: readonly Rule[] = [
  {
    id: "fr-administration",
    axis: "definition",
    when: any(
      fact("publicAuthority", "oui"),
      fact("bodyGovernedByPublicLaw", "oui"),
      fact("providesPublicService", "oui"),
      fact("actsOnBehalfOfAuthority", "oui"),
    ),
    cites: [["CRPA", "L. 100-3"]],
    certainty: "from-memory",
    note: "La définition de l'administration (CRPA L. 100-3) est rappelée de mémoire : à relire dans le code.",
  },
  {
    id: "fr-crpa-mention",
    axis: "national-duty",
    from: "2016-10-09",
    when: all(fact("individualAdministrativeDecision", "oui"), rule("fr-administration")),
    cites: [
      ["CRPA-L311-3-1", "L. 311-3-1"],
      ["CRPA-R311-3-1-1", "R. 311-3-1-1"],
    ],
  },
  {
    id: "fr-crpa-nullite",
    axis: "national-duty",
    from: "2020-07-01",
    when: all(rule("fr-crpa-mention"), fact("solelyAutomated", "oui")),
    cites: [
      ["LIL", "47, 2°"],
      ["CRPA-L311-3-1", "L. 311-3-1"],
    ],
  },
  {
    id: "fr-crpa-explication",
    axis: "national-duty",
    from: "2017-09-01",
    when: rule("fr-crpa-mention"),
    cites: [["CRPA-R311-3-1-2", "R. 311-3-1-2"]],
  },
  {
    id: "fr-crpa-publication",
    axis: "national-duty",
    from: "2016-10-09",
    when: all(rule("fr-crpa-mention"), atLeast("agents", 50)),
    cites: [
      ["CRPA-L312-1-3", "L. 312-1-3"],
      ["CRPA", "D. 312-1-4"],
    ],
    certainty: "secondary",
    verifiedOn: "2026-11-26",
    note: "Le seuil de 50 agents (D. 312-1-4, décret n° 2016-1922, en équivalents temps plein) est lu dans des commentaires.",
  },
  {
    id: "fr-crpa-code-source",
    axis: "national-duty",
    when: all(fact("activities", "develops"), rule("fr-administration")),
    cites: [["CRPA", "L. 300-2"]],
  },
];
