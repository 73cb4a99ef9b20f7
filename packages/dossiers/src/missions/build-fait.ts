import type { ActionFaite, EvenementMission } from "./action-mission.ts";
import type { Devis, Mission } from "./mission.ts";

/** An action done, with nothing for the ledger nor to warn about unless told. */
export function buildFait(
  mission: Mission,
  evenements: readonly EvenementMission[],
  plus: Partial<Pick<ActionFaite, "mouvements" | "avertissements">> = {},
): ActionFaite {
  return { statut: "fait", mission, evenements, mouvements: [], avertissements: [], ...plus };
}

/** The mission with one devis replaced. */
export function replaceDevis(mission: Mission, devis: Devis): Mission {
  return { ...mission, devis: mission.devis.map((autre) => (autre.id === devis.id ? devis : autre)) };
}
