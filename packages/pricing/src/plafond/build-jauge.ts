import type { UsagePlafond } from "../devis/demande-devis.ts";
import { getUsage } from "./get-usage.ts";
import type { Imputation, Jauge } from "./jauge.ts";

/** The gauge of one period. A usage already beyond the cap leaves zero, never a negative number. */
export function buildJauge(plafond: number, imputation: Imputation, usages: readonly UsagePlafond[]): Jauge {
  const { periode, demiJournees: demandees } = imputation;
  const { acceptees, devisees } = getUsage(usages, periode);
  return { periode, plafond, acceptees, devisees, demandees, restantes: Math.max(0, plafond - acceptees) };
}
