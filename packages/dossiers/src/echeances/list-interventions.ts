import { createCalendrier, isJourOuvre } from "@ia-territoires/calendar";
import { formatJourFr } from "@ia-territoires/calendar/echeances";
import { listJoursFeries } from "@ia-territoires/calendar/feries";
import { formatDateFr, getAnnee, territoireOf } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
import type { Devis, Mission } from "../missions/mission.ts";
import type { EcheanceDossier } from "./echeance-dossier.ts";
import { listCreneauxSeuls } from "./list-creneaux.ts";

/**
 * The interventions of an accepted devis, each on its day, then what its devis plans and nobody has placed yet, in the agenda either; a day
 * that is not worked there is pointed out.
 */
export function listInterventions(devis: Devis, mission: Mission): readonly EcheanceDossier[] {
  if (devis.statut !== "accepte") return [];
  const { date, numero, objet } = devis;
  const commun = {
    nature: "intervention",
    sources: [{ texte: `Devis n° ${numero} du ${formatDateFr(date)}` }],
    responsable: "prestataire",
  } as const;
  const siennes = mission.interventions.filter(
    ({ devisId, statut }) => devisId === devis.id && statut !== "annulee",
  );
  const placees = siennes.map((intervention) => ({
    ...commun,
    cle: `intervention-placee:${intervention.id}`,
    jour: intervention.date,
    quoi: `Intervenir : ${formatDemiJournees(intervention.demiJournees)}`,
    explication: `${objet} (devis n° ${numero}).${explainChome(intervention.date, mission)}`,
    ...(intervention.statut === "prevue" ? {} : { faiteLe: intervention.date }),
  }));
  if (devis.soldeLe !== undefined) return placees;
  let posees =
    siennes.reduce((total, { demiJournees }) => total + demiJournees, 0) +
    listCreneauxSeuls(mission, devis.id).length;
  const restantes = devis.tranches.flatMap(({ prevueLe, demiJournees }, rang) => {
    const reste = Math.max(0, demiJournees - posees);
    posees = Math.max(0, posees - demiJournees);
    if (reste === 0) return [];
    return [
      {
        ...commun,
        cle: `intervention:${devis.id}:${rang}`,
        jour: prevueLe,
        quoi: `Intervenir : ${formatDemiJournees(reste)}`,
        explication: `${objet} (devis n° ${numero}).${explainChome(prevueLe, mission)}`,
      },
    ];
  });
  return [...placees, ...restantes];
}

function explainChome(jour: DateIso, { beneficiaire }: Mission): string {
  // Years the calendars of the thirteen territories cover; a devis may name a day beyond.
  if (getAnnee(jour) < 2012 || getAnnee(jour) > 2099) return "";
  const calendrier = createCalendrier({ territoire: territoireOf(beneficiaire.departement) });
  if (isJourOuvre(calendrier, jour)) return "";
  const ferie = listJoursFeries(calendrier, getAnnee(jour)).find(({ date }) => date === jour);
  const raison = ferie === undefined ? "un jour de fin de semaine" : `férié (${ferie.nom})`;
  return ` Attention : le ${formatJourFr(jour)} est ${raison}, à déplacer d'un commun accord.`;
}
