import type { CodeDepartement } from "@ia-territoires/core";
import { compareDates, territoireOf } from "@ia-territoires/core";
import { getDateConvention, listConventions } from "../missions/get-adhesion-au.ts";
import { getDernierJourConvention } from "../missions/get-fin-convention.ts";
import type { Mission } from "../missions/mission.ts";
import type { DevisAgenda } from "./agenda.ts";

/**
 * Reads from a mission what the agenda needs to know of each devis.
 *
 * @example
 * buildDevisAgenda(mission, { id: "o1", nom: "Aunay", departement: "14" })[0]?.demiJournees // => 2
 */
export function buildDevisAgenda(
  mission: Pick<Mission, "adhesionsPassees" | "convention" | "devis" | "interventions">,
  beneficiaire: { readonly id: string; readonly nom: string; readonly departement: CodeDepartement },
): readonly DevisAgenda[] {
  const territoire = territoireOf(beneficiaire.departement);
  // Between two conventions, the last one says when it ended.
  const convention = listConventions(mission).at(-1);
  return mission.devis.map(({ id, numero, statut, tranches, resultat, acceptation, accepteLe }) => ({
    id,
    numero,
    statut,
    beneficiaireId: beneficiaire.id,
    beneficiaire: beneficiaire.nom,
    territoire,
    // What the ledger holds: less than was accepted once the devis is settled.
    demiJournees:
      (acceptation?.imputations.reduce((somme, prise) => somme + prise.demiJournees, 0) ??
        resultat.demiJournees) - countHorsAgenda(mission.interventions, id),
    prevueLe: tranches.map(({ prevueLe }) => prevueLe).reduce((a, b) => (compareDates(a, b) <= 0 ? a : b)),
    accepteLe: accepteLe ?? null,
    periodes: acceptation?.lectures.rattachement === "intervention" ? acceptation.imputations : null,
    conventionDu: getDateConvention(mission) ?? null,
    conventionAu: convention === undefined ? null : getDernierJourConvention(convention),
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
