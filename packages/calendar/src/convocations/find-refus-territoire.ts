import { buildRefus, LIBELLES_TERRITOIRE, type Territoire } from "@ia-territoires/core";
import type { DemandeConvocation, RefusConvocation } from "./convocation.ts";

// Saint-Barthélemy and Saint-Martin have no commune, Wallis-et-Futuna neither; Polynésie and Nouvelle-Calédonie have
// texts of their own. A single assembly stands for the département in Guyane and Martinique, and overseas.
const SANS_COMMUNE: readonly Territoire[] = ["BL", "MF", "WF", "PF", "NC"];
const SANS_DEPARTEMENT: readonly Territoire[] = [...SANS_COMMUNE, "GF", "MQ", "PM"];

const LIBELLES_ASSEMBLEE: Readonly<Record<DemandeConvocation["assemblee"], string>> = {
  "conseil-municipal": "conseil municipal",
  "conseil-communautaire": "conseil communautaire",
  "conseil-departemental": "conseil départemental",
};

/** The refusal for a territory where the delays of the general code do not hold; undefined where they do. */
export function findRefusTerritoire(
  territoire: Territoire,
  assemblee: DemandeConvocation["assemblee"],
): RefusConvocation | undefined {
  const excluded = assemblee === "conseil-departemental" ? SANS_DEPARTEMENT : SANS_COMMUNE;
  if (!excluded.includes(territoire)) return undefined;
  return buildRefus({
    code: "convocation-non-couverte",
    message: `Le délai de convocation d'un ${LIBELLES_ASSEMBLEE[assemblee]} (${LIBELLES_TERRITOIRE[territoire]}) n'est pas dans les textes suivis : cette assemblée n'y existe pas ou relève d'un texte propre.`,
    sources: [],
    figures: { territoire, assemblee },
  });
}
