import type { Imputation, UsagePlafond } from "@ia-territoires/pricing/cdg";

/**
 * Takes a draft's own half-days out of what is quoted, so that its preview does not count them twice.
 *
 * @example
 * removeUsagesDevis([{ periodeDebut: "2026-01-01", acceptees: 4, devisees: 3 }], imputations) // 2 half-days in 2026
 * // => [{ periodeDebut: "2026-01-01", acceptees: 4, devisees: 1 }]
 */
export function removeUsagesDevis(
  usages: readonly UsagePlafond[],
  imputations: readonly Imputation[],
): readonly UsagePlafond[] {
  return usages.map((usage) => {
    const propres = imputations
      .filter(({ periode }) => periode.debut === usage.periodeDebut)
      .reduce((somme, { demiJournees }) => somme + demiJournees, 0);
    return { ...usage, devisees: Math.max(0, usage.devisees - propres) };
  });
}
