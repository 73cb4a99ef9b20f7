import type { UsagePlafond } from "../devis/demande-devis.ts";
import type { PeriodePlafond } from "./jauge.ts";

/** What is already taken in a period; nothing when no usage speaks of it. */
export function getUsage(usages: readonly UsagePlafond[], periode: PeriodePlafond): UsagePlafond {
  return (
    usages.find((usage) => usage.periodeDebut === periode.debut) ?? {
      periodeDebut: periode.debut,
      acceptees: 0,
      devisees: 0,
    }
  );
}
