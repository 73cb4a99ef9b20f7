import type { Action, ContexteMission, ResultatMission } from "./action-mission.ts";
import { assertDate } from "./assert-date.ts";
import { buildFait } from "./build-fait.ts";
import { buildRefusEtat } from "./build-refus-etat.ts";
import { findDateFuture } from "./find-date-future.ts";
import { getDemande, replaceDemande } from "./get-demande.ts";
import type { Mission } from "./mission.ts";

/** Records that a document asked has come, with its files; coming late is not refused, it shows. */
export function receiveDocument(
  mission: Mission,
  { demandeId, fichierIds, recueLe: dit }: Action<"recevoir-document">,
  { aujourdHui }: ContexteMission,
): ResultatMission {
  const demande = getDemande(mission, demandeId);
  const recueLe = dit ?? aujourdHui;
  assertDate("recueLe", recueLe);
  if (demande.statut !== "attendue")
    return buildRefusEtat("demande-close", { demandeId, statut: demande.statut });
  const refus = findDateFuture([{ nom: "Réception", le: recueLe }], aujourdHui);
  if (refus) return refus;
  if (fichierIds.length === 0) return buildRefusEtat("document-sans-fichier", { demandeId });
  return buildFait(
    replaceDemande(mission, { ...demande, statut: "recue", recueLe, fichierIds: [...fichierIds] }),
    [{ type: "document-recu", le: aujourdHui, demandeId, pourLe: demande.pourLe }],
  );
}
