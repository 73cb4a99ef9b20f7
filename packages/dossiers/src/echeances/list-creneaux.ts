import { formatDateFr } from "@ia-territoires/core";
import { formatMoment } from "../agenda/format-moment.ts";
import { toRangMoment } from "../agenda/rang-moment.ts";
import type { Creneau } from "../missions/creneau.ts";
import type { Devis, Mission } from "../missions/mission.ts";
import type { EcheanceDossier } from "./echeance-dossier.ts";

/** The créneaux of a devis that take a half-day and that no intervention fills yet, in the order of time. */
export function listCreneauxSeuls(
  mission: Pick<Mission, "creneaux" | "interventions">,
  devisId: string,
): readonly Creneau[] {
  const tenus = new Set(
    mission.interventions.flatMap(({ statut, creneauIds }) => (statut === "annulee" ? [] : creneauIds)),
  );
  return mission.creneaux
    .filter((creneau) => creneau.devisId === devisId && creneau.statut !== "annule" && !tenus.has(creneau.id))
    .sort((a, b) => toRangMoment(a) - toRangMoment(b));
}

/** The half-days agreed for an accepted devis, and the answers that those only proposed wait for. */
export function listCreneaux(devis: Devis, mission: Mission): readonly EcheanceDossier[] {
  if (devis.statut !== "accepte") return [];
  const { date, numero, objet } = devis;
  const sources = [{ texte: `Devis n° ${numero} du ${formatDateFr(date)}` }];
  return listCreneauxSeuls(mission, devis.id).flatMap((creneau) => {
    const { id, statut, proposePar = "prestataire" } = creneau;
    const moment = formatMoment(creneau);
    const intervention: EcheanceDossier = {
      cle: `creneau:${id}`,
      nature: "intervention",
      jour: creneau.date,
      quoi: `Intervenir : ${creneau.demiJournee === "matin" ? "le matin" : "l'après-midi"}${statut === "confirme" ? "" : " (à confirmer)"}`,
      explication: `${objet} (devis n° ${numero}) : ${moment}.`,
      sources,
      responsable: "prestataire",
    };
    const reponse: EcheanceDossier = {
      cle: `reponse-creneau:${id}`,
      nature: "reponse-creneau",
      jour: creneau.date,
      quoi: "Confirmer la demi-journée proposée, ou en demander une autre",
      explication: `${objet} (devis n° ${numero}) : ${moment}. Aucun texte ne fixe de délai : le jour donné est celui de la demi-journée.`,
      sources,
      responsable: proposePar === "prestataire" ? "beneficiaire" : "prestataire",
    };
    return statut === "confirme" ? [intervention] : [intervention, reponse];
  });
}
