import { createCalendrier, isJourOuvre } from "@ia-territoires/calendar";
import { formatJourFr } from "@ia-territoires/calendar/echeances";
import { listJoursFeries } from "@ia-territoires/calendar/feries";
import { formatDateFr, getAnnee, territoireOf } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
import type { Devis, Mission } from "../missions/mission.ts";
import type { EcheanceDossier } from "./echeance-dossier.ts";

/** The interventions planned by an accepted devis, each on its day; a day that is not worked there is pointed out. */
export function listInterventions(devis: Devis, mission: Mission): readonly EcheanceDossier[] {
  if (devis.statut !== "accepte") return [];
  const { date, numero, objet } = devis;
  return devis.tranches.map(({ prevueLe, demiJournees }, rang) => ({
    cle: `intervention:${devis.id}:${rang}`,
    nature: "intervention",
    jour: prevueLe,
    quoi: `Intervenir : ${formatDemiJournees(demiJournees)}`,
    explication: `${objet} (devis n° ${numero}).${explainChome(prevueLe, mission)}`,
    sources: [{ texte: `Devis n° ${numero} du ${formatDateFr(date)}` }],
    responsable: "prestataire",
  }));
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
