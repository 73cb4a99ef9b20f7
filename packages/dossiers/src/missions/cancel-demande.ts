import type { Action, ContexteMission, ResultatMission } from "./action-mission.ts";
import { assertTexte } from "./assert-texte.ts";
import { buildFait } from "./build-fait.ts";
import { buildRefusEtat } from "./build-refus-etat.ts";
import { getDemande, replaceDemande } from "./get-demande.ts";
import type { Mission } from "./mission.ts";

/** Withdraws a document asked. */
export function cancelDemande(
  mission: Mission,
  { demandeId, motif }: Action<"annuler-demande">,
  { aujourdHui }: ContexteMission,
): ResultatMission {
  assertTexte("motif", motif);
  const demande = getDemande(mission, demandeId);
  if (demande.statut !== "attendue")
    return buildRefusEtat("demande-close", { demandeId, statut: demande.statut });
  return buildFait(replaceDemande(mission, { ...demande, statut: "annulee", motif: motif.trim() }), [
    { type: "demande-annulee", le: aujourdHui, demandeId, pourLe: demande.pourLe },
  ]);
}
