import type { ContexteMission } from "../missions/action-mission.ts";
import { getAvancementDevis } from "../missions/get-avancement-devis.ts";
import { isDeliberationExecutoire } from "../missions/is-deliberation-executoire.ts";
import type { Mission } from "../missions/mission.ts";
import type { EtapeMission } from "./etape-mission.ts";

/**
 * Tells at which stage a mission is: what has to happen next for it to move on.
 *
 * Work already accepted comes first: while half-days are left to plan, to do or to confirm, another devis sent meanwhile
 * does not move the mission back. Then a devis sent waits for the délibération, the convention (000 § 2.3), the answer;
 * then a draft waits to be sent. `contact` when no devis is alive; `terminee` when all that was accepted is done.
 * @example
 * getEtapeMission(mission, { aujourdHui: "2026-06-15" }) // one devis sent, no délibération yet
 * // => "deliberation"
 */
export function getEtapeMission(
  mission: Pick<Mission, "devis" | "interventions" | "deliberation" | "convention" | "beneficiaire">,
  { aujourdHui, transmission }: Pick<ContexteMission, "aujourdHui" | "transmission">,
): EtapeMission {
  const { devis, deliberation, convention, beneficiaire } = mission;
  const acceptes = devis
    .filter(({ statut }) => statut === "accepte")
    .map((accepte) => getAvancementDevis(mission, accepte));
  if (acceptes.some(({ reste }) => reste > 0)) return "planification";
  if (acceptes.some(({ prevues }) => prevues > 0)) return "interventions";
  if (acceptes.some(({ realisees }) => realisees > 0)) return "service-fait";
  if (devis.some(({ statut }) => statut === "envoye")) {
    if (
      deliberation === undefined ||
      !isDeliberationExecutoire(deliberation, aujourdHui, beneficiaire.nature, transmission)
    )
      return "deliberation";
    return convention === undefined ? "convention" : "acceptation";
  }
  if (devis.some(({ statut }) => statut === "brouillon")) return "devis";
  return acceptes.length > 0 ? "terminee" : "contact";
}
