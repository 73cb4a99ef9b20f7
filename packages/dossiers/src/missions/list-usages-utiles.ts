import { compareDates } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { getPeriodePlafond } from "@ia-territoires/pricing/cdg";
import type { TarifCdg, UsagePlafond } from "@ia-territoires/pricing/cdg";
import type { ContexteMission } from "./action-mission.ts";
import type { Devis } from "./mission.ts";

/**
 * The usages against which a devis is priced: without its own quoted half-days, so that it does not warn against
 * itself, and without half-days only quoted in a provisional year. Accepted ones are never left out.
 */
export function listUsagesUtiles(
  tarif: TarifCdg,
  { usages, lectures }: Pick<ContexteMission, "usages" | "lectures">,
  dateConvention: DateIso | undefined,
  devis: Devis | undefined,
): readonly UsagePlafond[] {
  return usages
    .map((usage) => removeOwn(usage, devis))
    .filter(
      (usage) => usage.acceptees > 0 || lectures?.annee !== "convention" || isDebut(usage.periodeDebut),
    );

  function isDebut(date: DateIso): boolean {
    if (dateConvention === undefined || compareDates(date, dateConvention) < 0) return false;
    return getPeriodePlafond(tarif, date, lectures, dateConvention).debut === date;
  }
}

function removeOwn(usage: UsagePlafond, devis: Devis | undefined): UsagePlafond {
  if (devis === undefined || (devis.statut !== "brouillon" && devis.statut !== "envoye")) return usage;
  const propre = devis.resultat.imputations.find(({ periode }) => periode.debut === usage.periodeDebut);
  if (propre === undefined) return usage;
  return { ...usage, devisees: Math.max(0, usage.devisees - propre.demiJournees) };
}
