import { isJourFerie, isJourOuvre } from "@ia-territoires/calendar";
import { formatJourFr } from "@ia-territoires/calendar/echeances";
import { listJoursFeries } from "@ia-territoires/calendar/feries";
import { buildRefus, getAnnee, LIBELLES_TERRITOIRE } from "@ia-territoires/core";
import type { DateIso, Territoire } from "@ia-territoires/core";
import type { Agenda } from "./agenda.ts";
import type { Conflit } from "./conflit.ts";

/** The conflict of a day on which nobody intervenes: weekend, férié of the CDG or of the body, closure of the CDG. */
export function findFermetureJour(
  agenda: Agenda,
  date: DateIso,
  territoire: Territoire = agenda.territoire,
): Conflit | undefined {
  for (const code of new Set([agenda.territoire, territoire])) {
    const conflit = findChome(agenda, date, code);
    if (conflit !== undefined) return conflit;
  }
  const fermeture = agenda.fermetures.find(({ du, au }) => du <= date && date <= au);
  if (fermeture === undefined) return undefined;
  return buildRefus({
    code: "creneau-fermeture",
    message: `Le ${formatJourFr(date)} est un jour de fermeture du centre de gestion (${fermeture.libelle}).`,
    sources: [],
    figures: {},
  });
}

function findChome(agenda: Agenda, date: DateIso, territoire: Territoire): Conflit | undefined {
  const calendrier = agenda.index.calendriers.get(territoire);
  if (calendrier === undefined || isJourOuvre(calendrier, date)) return undefined;
  if (!isJourFerie(calendrier, date)) {
    return buildRefus({
      code: "creneau-fin-de-semaine",
      message: `Le ${formatJourFr(date)} est un jour de fin de semaine.`,
      sources: [],
      figures: {},
    });
  }
  const feries = listJoursFeries(calendrier, getAnnee(date)).filter((ferie) => ferie.date === date);
  const noms = feries.map(({ nom }) => nom).join(", ");
  return buildRefus({
    code: "creneau-jour-ferie",
    message: `Le ${formatJourFr(date)} est férié (${noms} ; territoire : ${LIBELLES_TERRITOIRE[territoire]}).`,
    sources: feries.map(({ source }) => source),
    figures: {},
  });
}
