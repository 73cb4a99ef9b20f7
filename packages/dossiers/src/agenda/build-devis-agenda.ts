import { compareDates, territoireOf } from "@ia-territoires/core";
import type { Mission } from "../missions/mission.ts";
import type { DevisAgenda } from "./agenda.ts";

/**
 * Reads from a mission what the agenda needs to know of each devis.
 *
 * @example
 * buildDevisAgenda(mission, { id: "o1", nom: "Aunay" })[0]?.demiJournees // => 2
 */
export function buildDevisAgenda(
  mission: Pick<Mission, "beneficiaire" | "convention" | "devis" | "interventions">,
  beneficiaire: { readonly id: string; readonly nom: string },
): readonly DevisAgenda[] {
  const territoire = territoireOf(mission.beneficiaire.departement);
  const { convention } = mission;
  return mission.devis.map(({ id, numero, statut, tranches, resultat, acceptation, accepteLe }) => ({
    id,
    numero,
    statut,
    beneficiaireId: beneficiaire.id,
    beneficiaire: beneficiaire.nom,
    territoire,
    demiJournees: resultat.demiJournees - countHorsAgenda(mission.interventions, id),
    prevueLe: tranches.map(({ prevueLe }) => prevueLe).reduce((a, b) => (compareDates(a, b) <= 0 ? a : b)),
    accepteLe: accepteLe ?? null,
    periodes: acceptation?.lectures.rattachement === "intervention" ? acceptation.imputations : null,
    conventionDu: convention?.dateDebut ?? convention?.signeeLe ?? null,
    conventionAu: null,
  }));
}

/** Half-days of interventions that no créneau holds: agreed otherwise, they are not to be placed. */
function countHorsAgenda(interventions: Mission["interventions"], devisId: string): number {
  return interventions
    .filter((intervention) => intervention.devisId === devisId && intervention.statut !== "annulee")
    .reduce(
      (somme, { demiJournees, creneauIds }) => somme + Math.max(0, demiJournees - creneauIds.length),
      0,
    );
}
