import type { DateIso } from "@ia-territoires/core";
import type { ActionFaite, EvenementMission } from "../missions/action-mission.ts";
import { buildFait } from "../missions/build-fait.ts";
import type { Creneau } from "../missions/creneau.ts";
import type { Mission } from "../missions/mission.ts";

/**
 * Puts créneaux that the agenda allowed into the mission of their devis, with one event for each change; a créneau that
 * is as it was changes nothing.
 *
 * @example
 * placeCreneaux(mission, [creneau], "2027-03-01").evenements // => [{ type: "creneau-propose", le: "2027-03-01", devisId: "d1", creneauId: "c1", … }]
 */
export function placeCreneaux(mission: Mission, creneaux: readonly Creneau[], le: DateIso): ActionFaite {
  const connus = new Map(mission.creneaux.map((creneau) => [creneau.id, creneau]));
  const nouveaux = new Map(creneaux.map((creneau) => [creneau.id, creneau]));
  const evenements = creneaux.flatMap((creneau): EvenementMission[] => {
    const type = getType(connus.get(creneau.id), creneau);
    if (type === undefined) return [];
    const { id: creneauId, devisId, date, demiJournee, referentId } = creneau;
    return [{ type, le, devisId, creneauId, date, demiJournee, referentId }];
  });
  const suivante = {
    ...mission,
    creneaux: [
      ...mission.creneaux.map((creneau) => nouveaux.get(creneau.id) ?? creneau),
      ...creneaux.filter(({ id }) => !connus.has(id)),
    ],
  };
  return buildFait(suivante, evenements);
}

function getType(avant: Creneau | undefined, apres: Creneau) {
  if (avant === undefined) return "creneau-propose";
  if (avant.statut !== apres.statut && apres.statut !== "propose") {
    return apres.statut === "annule" ? "creneau-annule" : "creneau-confirme";
  }
  if (avant.date !== apres.date || avant.demiJournee !== apres.demiJournee) return "creneau-deplace";
  return avant.referentId === apres.referentId ? undefined : "creneau-reattribue";
}
