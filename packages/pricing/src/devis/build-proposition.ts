import { compareDates, multiplyMontant } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type { Jauge } from "../plafond/jauge.ts";
import type { TrancheImputee } from "../plafond/plan-imputations.ts";
import { sumImputations } from "../plafond/plan-imputations.ts";
import type { ConditionsTarif } from "../tarifs/tarif-cdg.ts";
import type { PropositionDevis } from "./resultat-devis.ts";

/**
 * What still fits under the cap: the same tranches, cut to what each period has left, the earliest dates served first.
 * Null when nothing fits, or when what fits would be below the minimum of a devis.
 */
export function buildProposition(
  conditions: ConditionsTarif,
  tranches: readonly TrancheImputee[],
  jauges: readonly Jauge[],
): PropositionDevis | null {
  const retenues = cutTranches(tranches, jauges);
  const demiJournees = retenues.reduce((somme, { tranche }) => somme + tranche.demiJournees, 0);
  if (demiJournees === 0 || demiJournees < (conditions.minimumDemiJournees ?? 0)) return null;
  const prix = conditions.prixDemiJournee;
  return {
    demiJournees,
    montant: multiplyMontant(prix, demiJournees),
    tranches: retenues.map(({ tranche }) => tranche),
    periodes: sumImputations(retenues).map((imputation) => {
      const jauge = jauges.find(({ periode }) => periode.debut === imputation.periode.debut);
      const atteintes = (jauge?.acceptees ?? 0) + imputation.demiJournees;
      return { ...imputation, montantAtteint: multiplyMontant(prix, atteintes) };
    }),
  };
}

function cutTranches(
  tranches: readonly TrancheImputee[],
  jauges: readonly Jauge[],
): readonly TrancheImputee[] {
  const restes = new Map<DateIso, number>(jauges.map(({ periode, restantes }) => [periode.debut, restantes]));
  const parts = new Map<TrancheImputee, number>();
  const parDate = [...tranches].sort((a, b) => compareDates(a.tranche.prevueLe, b.tranche.prevueLe));
  for (const imputee of parDate) {
    const reste = restes.get(imputee.periode.debut) ?? 0;
    const part = Math.min(reste, imputee.tranche.demiJournees);
    restes.set(imputee.periode.debut, reste - part);
    parts.set(imputee, part);
  }
  return tranches.flatMap((imputee) => {
    const demiJournees = parts.get(imputee) ?? 0;
    return demiJournees === 0 ? [] : [{ ...imputee, tranche: { ...imputee.tranche, demiJournees } }];
  });
}
