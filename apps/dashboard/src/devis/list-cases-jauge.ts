import type { Jauge } from "@ia-territoires/pricing/cdg";

export type CaseJauge = "acceptee" | "demandee" | "devisee" | "restante" | "depassement";

/**
 * Lists the boxes that draw a gauge, one per half-day of the cap: accepted, asked by this devis, quoted by others,
 * then free ones. What does not fit under the cap follows as « depassement » (a dozen boxes at most: it is told in words).
 *
 * @example
 * listCasesJauge({ plafond: 3, acceptees: 1, demandees: 1, devisees: 0, restantes: 2, periode })
 * // => ["acceptee", "demandee", "restante"]
 */
export function listCasesJauge({ plafond, acceptees, demandees, devisees }: Jauge): readonly CaseJauge[] {
  const cases: CaseJauge[] = [
    ...Array<CaseJauge>(acceptees).fill("acceptee"),
    ...Array<CaseJauge>(demandees).fill("demandee"),
  ];
  const depassement = Math.min(12, Math.max(0, cases.length - plafond));
  const dedans = cases.slice(0, plafond);
  const proposees = Math.min(devisees, plafond - dedans.length);
  return [
    ...dedans,
    ...Array<CaseJauge>(proposees).fill("devisee"),
    ...Array<CaseJauge>(plafond - dedans.length - proposees).fill("restante"),
    ...Array<CaseJauge>(depassement).fill("depassement"),
  ];
}
