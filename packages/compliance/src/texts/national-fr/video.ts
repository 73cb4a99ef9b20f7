import { all, any, anyOption, during, except, fact, not } from "../../packs/condition.ts";
import type { Rule } from "../../packs/pack.ts";

/** Windows of the experiment of augmented video; without biometrics. */
const experimentation = all(
  fact("vsaExperiment", "oui"),
  any(during("2023-05-19", "2025-03-31"), during("2026-03-20", "2027-12-31")),
  not(anyOption("biometricFunctions")),
);

/** Street video and police: blocks that hold whatever the class. */
export const VIDEO: readonly Rule[] = [
  {
    id: "fr-video-rue",
    axis: "national-block",
    when: all(
      fact("streetVideoAnalysis", "oui"),
      except(fact("legalBasisCited", "oui")),
      except(experimentation),
    ),
    cites: [
      ["CSI", "L. 251-2"],
      ["CE", "n° 506370"],
      ["LOI-2023-380", "10"],
      ["LOI-2026-201", "47"],
    ],
    note: "Fenêtres comptées du jour de chaque loi ; le jour de publication est à vérifier.",
  },
  {
    id: "fr-rbi-temps-reel",
    axis: "national-block",
    when: all(
      fact("biometricFunctions", "identify-remote"),
      fact("realTime", "oui"),
      fact("publicSpace", "oui"),
      fact("lawEnforcementFunction", "oui"),
      except(fact("legalBasisCited", "oui")),
    ),
    cites: [["CSI", "L. 251-2"]],
    certainty: "from-memory",
    note: "Aucune loi française trouvée qui autorise la reconnaissance faciale en temps réel par une police locale.",
  },
];
