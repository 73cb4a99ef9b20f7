import { formatSource, buildRefus, formatDateFr } from "@ia-territoires/core";
import type { DatedValue, DateIso } from "@ia-territoires/core";
import type { PlanImputations } from "../plafond/plan-imputations.ts";
import type { ConditionsTarif } from "../tarifs/tarif-cdg.ts";
import type { DemandeDevis, LecturesTarif } from "./demande-devis.ts";
import type { RefusDevis } from "./resultat-devis.ts";

/** The refusal of a demande whose year cannot be found under the reading by convention. */
export function buildRefusPeriode(
  plan: PlanImputations & { readonly statut: "impossible" },
  version: DatedValue<ConditionsTarif>,
  demande: DemandeDevis,
  lectures: LecturesTarif,
): RefusDevis {
  return buildRefus({
    code: plan.code,
    message: `${explain(plan, demande.dateConvention)} Le plafond « par an » (${formatSource(version.source)}) est lu ici par année de convention.`,
    sources: [version.source],
    figures: {
      demandees: demande.tranches.reduce((somme, { demiJournees }) => somme + demiJournees, 0),
      demiJourneesRestantes: null,
      minimumDemiJournees: version.value.minimumDemiJournees,
      jauges: [],
      proposition: null,
      lectures,
    },
  });
}

function explain(
  plan: PlanImputations & { readonly statut: "impossible" },
  dateConvention: DateIso | undefined,
): string {
  if (plan.code === "date-convention-requise" || dateConvention === undefined) {
    return "dateConvention manque : la date de la convention est nécessaire pour connaître la période.";
  }
  return `Le ${formatDateFr(plan.date)} est antérieur à la convention du ${formatDateFr(dateConvention)} et n'appartient à aucune de ses années.`;
}
