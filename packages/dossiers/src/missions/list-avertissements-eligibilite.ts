import { getNatureOrganisme } from "../natures/get-nature-organisme.ts";
import type { AvertissementMission, ContexteMission } from "./action-mission.ts";
import { CODES_AVERTISSEMENT_MISSION } from "./codes-avertissement.ts";
import type { Mission } from "./mission.ts";
import { resolveTarifMission } from "./resolve-tarif-mission.ts";

/** What to show about the body itself: a kind whose status varies, a derogation. */
export function listAvertissementsEligibilite(
  mission: Mission,
  contexte: Pick<ContexteMission, "tarif">,
): readonly AvertissementMission[] {
  const sources = [resolveTarifMission(mission, contexte).ressort.source];
  const { libelle, statut } = getNatureOrganisme(mission.beneficiaire.nature);
  const avertissements: AvertissementMission[] = [];
  if (statut === "a-verifier") {
    avertissements.push({
      code: "nature-a-verifier",
      message: `« ${libelle} » : vérifier que l'organisme est un établissement public, l'offre s'adresse aux collectivités territoriales et aux établissements publics.`,
      sources,
    });
  }
  if (mission.derogationTerritoire) {
    const { explication } = CODES_AVERTISSEMENT_MISSION["derogation-territoire"];
    avertissements.push({
      code: "derogation-territoire",
      message: `${explication} Motif : ${mission.derogationTerritoire.motif}`,
      sources,
    });
  }
  return avertissements;
}
