import { formatDateFr } from "@ia-territoires/core";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
import type { Creneau } from "../missions/creneau.ts";
import type { Agenda } from "./agenda.ts";
import { CODES_AVERTISSEMENT_AGENDA } from "./codes.ts";
import { getDevisAgenda } from "./list-conflits.ts";
import type { AvertissementAgenda, CreneauxFaits } from "./resultat-agenda.ts";

/** What an action answers, with the créneaux that fall in another year of the cap than the one accepted. */
export function buildCreneauxFaits(creneaux: readonly Creneau[], agenda: Agenda): CreneauxFaits {
  const avertissements = creneaux.flatMap((creneau) => warnAnnee(creneau, agenda) ?? []);
  return { statut: "fait", creneaux, avertissements };
}

function warnAnnee(creneau: Creneau, agenda: Agenda): AvertissementAgenda | undefined {
  const { periodes, numero } = getDevisAgenda(agenda, creneau.devisId);
  if (periodes === null || creneau.statut === "annule") return undefined;
  const { date } = creneau;
  const ici = periodes.find(({ periode }) => periode.debut <= date && date <= periode.fin);
  const places = (agenda.index.parDevis.get(creneau.devisId) ?? []).filter(
    (autre) =>
      autre.id !== creneau.id &&
      ici !== undefined &&
      ici.periode.debut <= autre.date &&
      autre.date <= ici.periode.fin,
  );
  if (ici !== undefined && places.length < ici.demiJournees) return undefined;
  const accepte = periodes
    .map(({ periode, demiJournees }) => `${formatDemiJournees(demiJournees)} en ${periode.libelle}`)
    .join(", ");
  const code = "creneau-change-d-annee";
  return {
    code,
    message: `Le devis n° ${numero} a fait accepter ${accepte} ; le ${formatDateFr(date)} en sort. ${CODES_AVERTISSEMENT_AGENDA[code].explication}`,
  };
}
