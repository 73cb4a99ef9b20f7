import { all, fact, rule } from "../../packs/condition.ts";
import type { Rule } from "../../packs/pack.ts";

/** Staff, accessibility, procurement. */
export const SERVICE_PUBLIC: readonly Rule[] = [
  {
    id: "fr-cst",
    axis: "national-duty",
    when: all(fact("workersAffected", "oui"), fact("bodyGovernedByPublicLaw", "oui")),
    cites: [
      ["CGFP", "L. 253-5"],
      ["DECRET-2021-571", ""],
    ],
    certainty: "from-memory",
    note: "La consultation du comité social territorial (CGFP L. 253-5) est rappelée de mémoire : à relire dans le code.",
  },
  {
    id: "fr-rgaa",
    axis: "national-duty",
    when: all(fact("publicOnlineService", "oui"), rule("fr-administration")),
    cites: [
      ["LOI-2005-102", "47"],
      ["DECRET-2019-768", "1, 5"],
    ],
    note: "Décret modifié le 27 août 2026 : version du référentiel à vérifier.",
  },
  {
    id: "fr-commande-publique",
    axis: "national-duty",
    when: all(fact("procurement", "oui"), rule("fr-administration")),
    cites: [["CCP", "L. 3"]],
  },
  {
    id: "fr-critere-environnement",
    axis: "national-duty",
    from: "2026-08-21",
    when: all(fact("procurement", "oui"), rule("fr-administration")),
    cites: [
      ["CCP", "L. 2152-7"],
      ["LOI-2021-1104", "35"],
      ["DECRET-2022-767", ""],
    ],
    certainty: "contested",
    note: "Les commentaires disent 21 ou 22 août 2026 : date et champ à vérifier dans le décret.",
  },
];
