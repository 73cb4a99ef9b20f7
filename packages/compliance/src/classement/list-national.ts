import type { DateIso } from "@ia-territoires/core";
import { FAUX, PRESUME_VRAI, VRAI } from "../moteur/etat.ts";
import type { Evaluation } from "../moteur/evaluate.ts";
import type { NationalFinding } from "./classement.ts";

/** Findings of French law on that day, and the national rules that lack an answer. */
export function listNational(
  { program, slots }: Evaluation,
  asOf: DateIso,
): { readonly national: readonly NationalFinding[]; readonly nationalOuverts: readonly string[] } {
  const national: NationalFinding[] = [];
  const nationalOuverts: string[] = [];
  for (const { rule, slot } of program.national) {
    const etat = slots[slot] as number;
    if (etat === FAUX) continue;
    if ((rule.from !== undefined && asOf < rule.from) || (rule.to !== undefined && asOf > rule.to)) continue;
    if (etat < PRESUME_VRAI) {
      nationalOuverts.push(rule.id);
      continue;
    }
    national.push({
      rule: rule.id,
      kind: rule.axis === "national-block" ? "block" : "duty",
      basis: etat === VRAI ? "established" : "presumed",
      from: (rule.from ?? null) as DateIso | null,
      to: (rule.to ?? null) as DateIso | null,
    });
  }
  return { national, nationalOuverts };
}
