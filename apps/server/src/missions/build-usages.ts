import type { DateIso } from "@ia-territoires/core";
import type { Devis } from "@ia-territoires/dossiers";
import type { UsagePlafond } from "@ia-territoires/pricing/cdg";

/**
 * Puts together what each period has taken: half-days accepted (from the counters) and those only quoted (drafts and
 * devis sent), as pricing asks for them, in the order of time.
 *
 * @example
 * buildUsages([{ periodeDebut: "2026-01-01", acceptees: 9 }], [])
 * // => [{ periodeDebut: "2026-01-01", acceptees: 9, devisees: 0 }]
 */
export function buildUsages(
  compteurs: readonly { readonly periodeDebut: DateIso; readonly acceptees: number }[],
  devis: readonly Devis[],
): readonly UsagePlafond[] {
  const usages = new Map<DateIso, UsagePlafond>(
    compteurs.map(({ periodeDebut, acceptees }) => [periodeDebut, { periodeDebut, acceptees, devisees: 0 }]),
  );
  for (const { statut, resultat } of devis) {
    if (statut !== "brouillon" && statut !== "envoye") continue;
    for (const { periode, demiJournees } of resultat.imputations) {
      const { acceptees, devisees } = usages.get(periode.debut) ?? { acceptees: 0, devisees: 0 };
      usages.set(periode.debut, {
        periodeDebut: periode.debut,
        acceptees,
        devisees: devisees + demiJournees,
      });
    }
  }
  return [...usages.values()].sort((a, b) => (a.periodeDebut < b.periodeDebut ? -1 : 1));
}
