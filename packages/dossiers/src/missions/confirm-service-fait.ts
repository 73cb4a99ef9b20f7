import { buildRefus, compareDates, formatDateFr, quoteInput } from "@ia-territoires/core";
import type { Action, ContexteMission, RefusMission, ResultatMission } from "./action-mission.ts";
import { assertDate } from "./assert-date.ts";
import { assertTexte } from "./assert-texte.ts";
import { buildFait } from "./build-fait.ts";
import { buildRefusEtat } from "./build-refus-etat.ts";
import { findDateFuture } from "./find-date-future.ts";
import { findRefusIntervention } from "./find-refus-intervention.ts";
import { getIntervention, replaceIntervention } from "./get-intervention.ts";
import type { ConfirmationServiceFait, Intervention } from "./intervention.ts";
import type { Mission } from "./mission.ts";

/** One side confirms that the service was done; once both have, the intervention is settled and may be billed. */
export function confirmServiceFait(
  mission: Mission,
  action: Action<"confirmer-service-fait">,
  contexte: ContexteMission,
): ResultatMission {
  const { partie, signataire, pieceId, le = contexte.aujourdHui } = action;
  const intervention = getIntervention(mission, action.interventionId);
  if (partie !== "prestataire" && partie !== "beneficiaire") {
    throw new RangeError(`partie : prestataire ou beneficiaire attendu, reçu ${quoteInput(partie)}.`);
  }
  assertDate("le", le);
  assertTexte("signataire, nom", signataire.nom);
  assertTexte("signataire, qualite", signataire.qualite);
  const refus =
    findRefusIntervention(intervention, ["realisee"]) ??
    findDejaConfirme(intervention, partie) ??
    findDateFuture([{ nom: "Confirmation du service fait", le }], contexte.aujourdHui) ??
    findAvantIntervention(intervention, le);
  if (refus) return refus;
  const confirmation: ConfirmationServiceFait = {
    le,
    signataire,
    ...(pieceId === undefined ? {} : { pieceId }),
  };
  const serviceFait = { ...intervention.serviceFait, [partie]: confirmation };
  const complet = serviceFait.prestataire !== null && serviceFait.beneficiaire !== null;
  const suivante: Intervention = {
    ...intervention,
    serviceFait,
    statut: complet ? "service-fait" : "realisee",
  };
  const { id: interventionId, devisId } = intervention;
  return buildFait(replaceIntervention(mission, suivante), [
    {
      type: "service-fait-confirme",
      le: contexte.aujourdHui,
      interventionId,
      devisId,
      partie,
      confirmeLe: le,
    },
  ]);
}

function findDejaConfirme(
  { id, serviceFait }: Intervention,
  partie: "prestataire" | "beneficiaire",
): RefusMission | undefined {
  const deja = serviceFait[partie];
  if (deja === null) return undefined;
  return buildRefusEtat("service-deja-confirme", { interventionId: id, partie, le: deja.le });
}

function findAvantIntervention({ date }: Intervention, le: Intervention["date"]): RefusMission | undefined {
  if (compareDates(le, date) >= 0) return undefined;
  return buildRefus({
    code: "confirmation-avant-intervention",
    message: `L'intervention a eu lieu le ${formatDateFr(date)} ; le service ne peut pas avoir été constaté le ${formatDateFr(le)}.`,
    sources: [],
    figures: { date, le },
  });
}
