import { quoteInput } from "@ia-territoires/core";
import { assertDate } from "../missions/assert-date.ts";
import { acknowledgeChangement } from "./acknowledge-changement.ts";
import type { ActionSysteme, ContexteSysteme, ResultatSysteme } from "./action-systeme.ts";
import { answerQuestion, undoReponse } from "./answer-question.ts";
import { addActionPlan, updateActionPlan } from "./record-action-plan.ts";
import { confirmClasses, overrideClasses } from "./record-avis.ts";
import { attachPreuve, detachPreuve } from "./record-preuve.ts";
import { recordRelecture } from "./record-relecture.ts";
import { rescreenSysteme } from "./rescreen-systeme.ts";
import { settleLecture } from "./settle-lecture.ts";
import { LIBELLES_USAGE } from "./labels.ts";
import type { Systeme } from "./systeme.ts";
import { trimDescription } from "./trim-description.ts";

/**
 * Does one action on a system of the register: the new system with what to write in the journal, or a refusal. Before
 * it, the system is screened again when the law has changed since, so that no change is lost under an answer.
 *
 * Who may do it is asked by the caller: an opinion is a juriste's. Codes of refusals: {@link CODES_REFUS_SYSTEME}.
 * Throws a RangeError or TypeError, in French and quoting the input, on an unknown action, fact, option or class.
 * @example
 * nextSysteme(systeme, { type: "repondre", fait: "infersOutputs", reponse: "oui" }, contexte)
 * // => { statut: "fait", systeme: { faits: { infersOutputs: "oui", … }, … }, evenements: [{ type: "reponse-donnee", … }] }
 */
export function nextSysteme(
  systeme: Systeme,
  action: ActionSysteme,
  contexte: ContexteSysteme,
): ResultatSysteme {
  assertDate("aujourdHui", contexte.aujourdHui);
  const reexamine = rescreenSysteme(systeme, contexte);
  if (reexamine.statut === "refus") return reexamine;
  const fait = act(reexamine.systeme, action, contexte);
  if (fait.statut === "refus") return fait;
  return { ...fait, evenements: [...reexamine.evenements, ...fait.evenements] };
}

function act(systeme: Systeme, action: ActionSysteme, contexte: ContexteSysteme): ResultatSysteme {
  switch (action.type) {
    case "decrire":
      return {
        statut: "fait",
        systeme: { ...systeme, ...trimDescription(action) },
        evenements: [{ type: "systeme-decrit", objetId: systeme.id, donnees: {} }],
      };
    case "changer-usage":
      if (!Object.hasOwn(LIBELLES_USAGE, action.usage)) {
        throw new RangeError(`Usage inconnu ${quoteInput(action.usage)}.`);
      }
      return {
        statut: "fait",
        systeme: { ...systeme, usage: action.usage },
        evenements: [
          {
            type: "systeme-usage",
            objetId: systeme.id,
            donnees: { avant: systeme.usage, apres: action.usage },
          },
        ],
      };
    case "repondre":
      return answerQuestion(systeme, action, contexte);
    case "annuler-reponse":
      return undoReponse(systeme, contexte);
    case "confirmer":
      return confirmClasses(systeme, action, contexte);
    case "requalifier":
      return overrideClasses(systeme, action, contexte);
    case "trancher-lecture":
      return settleLecture(systeme, action, contexte);
    case "ajouter-action":
      return addActionPlan(systeme, action);
    case "modifier-action":
      return updateActionPlan(systeme, action, contexte);
    case "rattacher-preuve":
      return attachPreuve(systeme, action, contexte);
    case "detacher-preuve":
      return detachPreuve(systeme, action);
    case "relire-clauses":
      return recordRelecture(systeme, action, contexte);
    case "reexaminer":
      return { statut: "fait", systeme, evenements: [] };
    case "prendre-acte":
      return acknowledgeChangement(systeme, action, contexte);
    default:
      throw new RangeError(`Action inconnue ${quoteInput((action as { type?: unknown }).type)}.`);
  }
}
