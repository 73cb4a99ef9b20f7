import { quoteInput } from "@ia-territoires/core";
import type { Action, ContexteMission, ResultatMission } from "./action-mission.ts";
import { assertTexte } from "./assert-texte.ts";
import { buildFait } from "./build-fait.ts";
import { findRefusIntervention } from "./find-refus-intervention.ts";
import { getIntervention, replaceIntervention } from "./get-intervention.ts";
import type { FicheIntervention } from "./intervention.ts";
import type { Mission } from "./mission.ts";

/** Writes the sheet of an intervention, before or after it took place; what both sides confirmed no longer moves. */
export function recordFiche(
  mission: Mission,
  action: Action<"rediger-fiche">,
  contexte: ContexteMission,
): ResultatMission {
  const intervention = getIntervention(mission, action.interventionId);
  const fiche = readFiche(action);
  const refus = findRefusIntervention(intervention, ["prevue", "realisee"]);
  if (refus) return refus;
  const { id: interventionId, devisId } = intervention;
  return buildFait(replaceIntervention(mission, { ...intervention, fiche }), [
    { type: "fiche-redigee", le: contexte.aujourdHui, interventionId, devisId },
  ]);
}

function readFiche({ objectif, presents, realise, suite, annexes }: FicheIntervention): FicheIntervention {
  for (const [champ, texte] of Object.entries({ objectif, realise, suite })) {
    if (typeof texte !== "string")
      throw new TypeError(`${champ} : texte attendu, reçu ${quoteInput(texte)}.`);
  }
  return {
    objectif: objectif.trim(),
    presents: presents.map(({ nom, qualite, partie }, index) => {
      assertTexte(`présent ${index + 1}, nom`, nom);
      return { nom: nom.trim(), qualite: qualite.trim(), partie };
    }),
    realise: realise.trim(),
    suite: suite.trim(),
    annexes: [...annexes],
  };
}
