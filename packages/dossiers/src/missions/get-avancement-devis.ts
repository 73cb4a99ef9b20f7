import type { Intervention } from "./intervention.ts";
import type { Devis, Mission } from "./mission.ts";

/** How far an accepted devis is, in half-days; each of them is counted once. */
export interface AvancementDevis {
  /** Held in the ledger now: those accepted, less those given back. */
  readonly acceptees: number;
  readonly prevues: number;
  /** Done, not confirmed by both sides yet. */
  readonly realisees: number;
  /** Done and confirmed by both sides. */
  readonly serviceFait: number;
  /** Neither planned nor done. */
  readonly reste: number;
  /** `fait` once every half-day held is done. */
  readonly etat: "non-accepte" | "a-planifier" | "en-cours" | "fait";
}

/** Half-days of the interventions of some statuses. */
export function sumDemiJournees(
  interventions: readonly Intervention[],
  statuts: readonly Intervention["statut"][],
): number {
  return interventions
    .filter(({ statut }) => statuts.includes(statut))
    .reduce((total, { demiJournees }) => total + demiJournees, 0);
}

/**
 * Counts where the half-days of a devis stand: planned, done, confirmed by both sides, left to plan.
 *
 * @example
 * getAvancementDevis(mission, devis) // 3 accepted, one done and confirmed, one planned:
 * // => { acceptees: 3, prevues: 1, realisees: 0, serviceFait: 1, reste: 1, etat: "en-cours" }
 */
export function getAvancementDevis(
  { interventions }: Pick<Mission, "interventions">,
  { id, statut, acceptation }: Devis,
): AvancementDevis {
  const siennes = interventions.filter(({ devisId }) => devisId === id);
  const tenues = statut === "accepte" ? (acceptation?.imputations ?? []) : [];
  const acceptees = tenues.reduce((total, { demiJournees }) => total + demiJournees, 0);
  const prevues = sumDemiJournees(siennes, ["prevue"]);
  const realisees = sumDemiJournees(siennes, ["realisee"]);
  const serviceFait = sumDemiJournees(siennes, ["service-fait"]);
  const faites = realisees + serviceFait;
  const commence = prevues + faites > 0 ? "en-cours" : "a-planifier";
  return {
    acceptees,
    prevues,
    realisees,
    serviceFait,
    reste: acceptees - prevues - faites,
    etat: statut !== "accepte" ? "non-accepte" : faites >= acceptees ? "fait" : commence,
  };
}
