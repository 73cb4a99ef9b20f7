import type { ContexteMission } from "./action-mission.ts";
import { findRefusEligibilite } from "./find-refus-eligibilite.ts";
import type { PartiesMission } from "./find-refus-eligibilite.ts";
import type { DerogationTerritoire } from "./mission.ts";

/** The derogation to keep on a mission: only where one is needed, for a body of the territory needs none. */
export function findDerogation(
  mission: PartiesMission,
  { tarif, derogationTerritoire }: Pick<ContexteMission, "tarif" | "derogationTerritoire">,
): DerogationTerritoire | undefined {
  if (derogationTerritoire === undefined) return undefined;
  const sansElle = findRefusEligibilite(mission, tarif === undefined ? {} : { tarif });
  if (sansElle?.code !== "hors-departement") return undefined;
  return { motif: derogationTerritoire.motif.trim(), auteur: derogationTerritoire.auteur };
}
