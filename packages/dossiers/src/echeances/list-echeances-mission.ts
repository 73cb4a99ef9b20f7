import { compareDates, formatDateFr } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type { ContexteMission } from "../missions/action-mission.ts";
import type { Devis, Mission } from "../missions/mission.ts";
import { resolveTarifMission } from "../missions/resolve-tarif-mission.ts";
import type { EcheanceDossier } from "./echeance-dossier.ts";
import { listCreneaux } from "./list-creneaux.ts";
import { listEcheancesAdhesion } from "./list-echeances-adhesion.ts";
import { listEcheancesDemandes } from "./list-echeances-demandes.ts";
import { listEcheancesFin } from "./list-echeances-fin.ts";
import { listInterventions } from "./list-interventions.ts";

/**
 * Lists what a mission makes due, in the order of the days: an answer to each devis sent, the acts of adhesion that
 * its acceptance awaits (000, art. 2.3), each intervention of an accepted devis, each half-day proposed or agreed, the
 * end of the convention, the documents asked. What no longer applies (a devis cancelled) is simply not listed; what the mission says done carries its day.
 * `aujourdHui` chooses the present period of a convention that renews itself, else its first one.
 *
 * No clause sets a day for a délibération or a convention: the day given is the end of validity of the first devis
 * that waits for them, and the explanation says so.
 * @example
 * listEcheancesMission(mission, {}).map(({ cle, jour }) => [cle, jour])
 * // => [["reponse-devis:d1", "2026-12-31"], ["deliberation", "2026-12-31"]]
 */
export function listEcheancesMission(
  mission: Mission,
  contexte: Pick<ContexteMission, "tarif" | "transmission"> & Partial<Pick<ContexteMission, "aujourdHui">>,
): readonly EcheanceDossier[] {
  const tarif = resolveTarifMission(mission, contexte);
  return [
    ...mission.devis.flatMap(listReponses),
    ...listEcheancesAdhesion(mission, tarif, contexte),
    ...listEcheancesFin(mission, contexte.aujourdHui),
    ...mission.devis.flatMap((devis) => listInterventions(devis, mission)),
    ...listEcheancesDemandes(mission),
    ...mission.devis.flatMap((devis) => listCreneaux(devis, mission)),
  ].sort((a, b) => compareDates(a.jour, b.jour));
}

function listReponses(devis: Devis): readonly EcheanceDossier[] {
  if (devis.statut === "brouillon" || devis.statut === "annule") return [];
  const faiteLe: DateIso | undefined = devis.accepteLe ?? devis.declineLe;
  const { numero, date, envoyeLe, valideJusquAu } = devis;
  return [
    {
      cle: `reponse-devis:${devis.id}`,
      nature: "reponse-devis",
      jour: valideJusquAu,
      quoi: `Répondre au devis n° ${numero}`,
      explication: `Le devis n° ${numero}, envoyé le ${formatDateFr(envoyeLe ?? date)}, vaut jusqu'au ${formatDateFr(valideJusquAu)}. Après ce jour il peut encore être accepté : sa validité dépassée est alors signalée.`,
      sources: [{ texte: `Devis n° ${numero} du ${formatDateFr(date)}` }],
      responsable: "beneficiaire",
      ...(faiteLe === undefined ? {} : { faiteLe }),
    },
  ];
}
