import { formatDateFr } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { buildEcart, sumDemiJournees } from "./build-ecart.ts";
import { getDebutPeriode } from "./build-grand-livre.ts";
import type { EcartPlafond, InterventionSuivie, SuiviPlafond } from "./suivi-plafond.ts";

/** Interventions against their devis, and their year against the year in which their half-days were taken. */
export function listEcartsInterventions(suivi: SuiviPlafond): readonly EcartPlafond[] {
  const vivantes = suivi.interventions.filter(({ statut }) => statut !== "annulee");
  const ecarts: EcartPlafond[] = [];
  for (const { id, devisId, date } of vivantes) {
    const devis = suivi.devis.find((un) => un.id === devisId);
    if (devis?.statut === "accepte") continue;
    const message = `L'intervention du ${formatDateFr(date)} n'a pas de devis accepté.`;
    ecarts.push(buildEcart("intervention-sans-devis-accepte", id, message));
  }
  for (const devis of suivi.devis) {
    const siennes = vivantes.filter(({ devisId }) => devisId === devis.id);
    const total = sumDemiJournees(siennes);
    if (total > devis.resultat.demiJournees) {
      const message = `Les interventions du devis n° ${devis.numero} comptent ${total} demi-journées, le devis ${devis.resultat.demiJournees}.`;
      ecarts.push(buildEcart("interventions-au-dela-du-devis", devis.id, message));
    }
    if (devis.statut === "accepte") ecarts.push(...listEcartsAnnee(suivi, devis, siennes));
  }
  return ecarts;
}

function listEcartsAnnee(
  suivi: SuiviPlafond,
  { id, numero, acceptation }: SuiviPlafond["devis"][number],
  interventions: readonly InterventionSuivie[],
): readonly EcartPlafond[] {
  // Half-days that count in the year of the acceptance do not follow their intervention.
  if (suivi.lectures.rattachement !== "intervention") return [];
  const faites = new Map<DateIso, number>();
  for (const { date, demiJournees } of interventions) {
    const debut = getDebutPeriode(suivi, date);
    faites.set(debut, (faites.get(debut) ?? 0) + demiJournees);
  }
  return [...faites].flatMap(([debut, nombre]) => {
    const prises = sumDemiJournees(
      (acceptation?.imputations ?? []).filter(({ periode }) => periode.debut === debut),
    );
    if (nombre <= prises) return [];
    const message = `Devis n° ${numero} : ${nombre} demi-journées d'intervention dans la période du ${formatDateFr(debut)}, ${prises} y sont prises.`;
    return [buildEcart("annee-differente", id, message)];
  });
}
