import { quoteInput } from "@ia-territoires/core";
import type { Action, ContexteMission, ResultatMission } from "./action-mission.ts";
import { assertDate } from "./assert-date.ts";
import { assertDemiJournees } from "./assert-demi-journees.ts";
import { assertTexte } from "./assert-texte.ts";
import { buildFait } from "./build-fait.ts";
import { getDevis } from "./get-devis.ts";
import type { Intervention } from "./intervention.ts";
import type { Mission } from "./mission.ts";
import { placeIntervention } from "./place-intervention.ts";

/** Plans half-days of an accepted devis on a day agreed with the beneficiary (000, art. 2.3). */
export function planIntervention(
  mission: Mission,
  action: Action<"planifier-intervention">,
  contexte: ContexteMission,
): ResultatMission {
  const { interventionId, devisId, date, demiJournees, creneauIds = [], objectif = "" } = action;
  assertTexte("interventionId", interventionId);
  assertDate("date", date);
  assertDemiJournees("demiJournees", demiJournees);
  if (mission.interventions.some(({ id }) => id === interventionId)) {
    throw new RangeError(
      `interventionId : une intervention ${quoteInput(interventionId)} existe déjà dans la mission.`,
    );
  }
  assertCreneaux(mission, devisId, creneauIds);
  const dit = objectif.trim();
  const intervention: Intervention = {
    id: interventionId,
    devisId,
    creneauIds: [...creneauIds],
    date,
    demiJournees,
    statut: "prevue",
    fiche: dit === "" ? null : { objectif: dit, presents: [], realise: "", suite: "", annexes: [] },
    serviceFait: { prestataire: null, beneficiaire: null },
  };
  const placee = placeIntervention(mission, getDevis(mission, devisId), intervention, contexte);
  if (placee.statut === "refus") return placee;
  const { mouvements, avertissements } = placee;
  return buildFait(
    placee.mission,
    [
      {
        type: "intervention-planifiee",
        le: contexte.aujourdHui,
        interventionId,
        devisId,
        date,
        demiJournees,
      },
    ],
    { mouvements, avertissements },
  );
}

/** Throws a RangeError when a slot is not one of the mission for that devis. */
export function assertCreneaux(mission: Mission, devisId: string, creneauIds: readonly string[]): void {
  const inconnu = creneauIds.find(
    (creneauId) =>
      !mission.creneaux.some((creneau) => creneau.id === creneauId && creneau.devisId === devisId),
  );
  if (inconnu !== undefined) {
    throw new RangeError(`creneauIds : aucun créneau ${quoteInput(inconnu)} pour ce devis.`);
  }
}
