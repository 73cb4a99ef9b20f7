import { quoteInput } from "@ia-territoires/core";
import { acceptDevis } from "./accept-devis.ts";
import type { ActionMission, ContexteMission, ResultatMission } from "./action-mission.ts";
import { assertDate } from "./assert-date.ts";
import { cancelDemande } from "./cancel-demande.ts";
import { cancelDevis } from "./cancel-devis.ts";
import { createDevis } from "./create-devis.ts";
import { declineDevis } from "./decline-devis.ts";
import type { Mission } from "./mission.ts";
import { recordConvention } from "./record-convention.ts";
import { recordDeliberation } from "./record-deliberation.ts";
import { sendDevis } from "./send-devis.ts";
import { updateDevis } from "./update-devis.ts";
import { cancelIntervention } from "./cancel-intervention.ts";
import { completeIntervention } from "./complete-intervention.ts";
import { confirmServiceFait } from "./confirm-service-fait.ts";
import { dismissBesoin } from "./dismiss-besoin.ts";
import { planIntervention } from "./plan-intervention.ts";
import { receiveDocument } from "./receive-document.ts";
import { recordBesoin } from "./record-besoin.ts";
import { recordFiche } from "./record-fiche.ts";
import { renewAdhesion } from "./renew-adhesion.ts";
import { requestDocument } from "./request-document.ts";
import { settleDevis } from "./settle-devis.ts";
import { terminateConvention } from "./terminate-convention.ts";
import { updateIntervention } from "./update-intervention.ts";

/**
 * Does one action on a mission: the new mission with its events and its movements of the cap ledger, or a refusal with
 * its clause. Nothing else is touched, the mission given is left as it was.
 *
 * A devis may be made and sent before the délibération; only its acceptance takes half-days, and it alone needs a
 * délibération that binds and a convention signed after it (000, art. 2.3; CGCT, art. L. 2131-1). Codes of refusals:
 * {@link CODES_REFUS_MISSION}. Throws a RangeError or TypeError, in French and quoting the input, on an unknown action
 * or devis, an empty text, a date that does not exist, half-days that are not whole.
 * @example
 * nextMission(mission, { type: "annuler-devis", devisId: "d1" }, { aujourdHui: "2026-12-01", usages: [] })
 * // of an accepted devis of 2 half-days:
 * // => { statut: "fait", mouvements: [{ demiJournees: -2, periode: { libelle: "année 2026", … }, plafond: 10, … }], … }
 */
export function nextMission(
  mission: Mission,
  action: ActionMission,
  contexte: ContexteMission,
): ResultatMission {
  assertDate("aujourdHui", contexte.aujourdHui);
  switch (action.type) {
    case "creer-devis":
      return createDevis(mission, action, contexte);
    case "modifier-devis":
      return updateDevis(mission, action, contexte);
    case "envoyer-devis":
      return sendDevis(mission, action, contexte);
    case "enregistrer-deliberation":
      return recordDeliberation(mission, action, contexte);
    case "enregistrer-convention":
      return recordConvention(mission, action, contexte);
    case "accepter-devis":
      return acceptDevis(mission, action, contexte);
    case "decliner-devis":
      return declineDevis(mission, action, contexte);
    case "annuler-devis":
      return cancelDevis(mission, action, contexte);
    case "solder-devis":
      return settleDevis(mission, action, contexte);
    case "denoncer-convention":
      return terminateConvention(mission, action, contexte);
    case "renouveler-adhesion":
      return renewAdhesion(mission, action, contexte);
    case "enregistrer-besoin":
      return recordBesoin(mission, action, contexte);
    case "ecarter-besoin":
      return dismissBesoin(mission, action, contexte);
    case "planifier-intervention":
      return planIntervention(mission, action, contexte);
    case "modifier-intervention":
      return updateIntervention(mission, action, contexte);
    case "rediger-fiche":
      return recordFiche(mission, action, contexte);
    case "realiser-intervention":
      return completeIntervention(mission, action, contexte);
    case "confirmer-service-fait":
      return confirmServiceFait(mission, action, contexte);
    case "annuler-intervention":
      return cancelIntervention(mission, action, contexte);
    case "demander-document":
      return requestDocument(mission, action, contexte);
    case "recevoir-document":
      return receiveDocument(mission, action, contexte);
    case "annuler-demande":
      return cancelDemande(mission, action, contexte);
    default:
      throw new RangeError(`Action inconnue ${quoteInput((action as { type?: unknown }).type)}.`);
  }
}
