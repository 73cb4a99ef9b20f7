import { type Calendrier, getTable } from "../calendriers/calendrier.ts";
import { listFeriesDe } from "../feries/list-feries-de.ts";
import { listRegles } from "../feries/list-regles.ts";
import { getJourAnnuel } from "../jours/get-jour-annuel.ts";
import { getJourSemaine, writeJour } from "../jours/siecle.ts";
import type { JourExclu, MotifExclusion } from "./echeance.ts";

/** Lists the days between two numbered days, both included, on which a predicate says no, with their reasons. */
export function listJoursExclus(
  calendrier: Calendrier,
  premier: number,
  dernier: number,
  isExclu: (jour: number) => boolean,
): readonly JourExclu[] {
  const jours: JourExclu[] = [];
  for (let jour = premier; jour <= dernier; jour++)
    if (isExclu(jour)) jours.push(explainJour(calendrier, jour));
  return jours;
}

function explainJour(calendrier: Calendrier, jour: number): JourExclu {
  const { feries } = getTable(calendrier);
  const regles = feries[jour] === 1 ? listFeriesDe(listRegles(calendrier), jour) : [];
  const semaine = getJourSemaine(jour);
  const motifs: MotifExclusion[] = [];
  if (semaine === 6) motifs.push("samedi");
  if (semaine === 0) motifs.push("dimanche");
  if (regles.length > 0) motifs.push("ferie");
  if (isFerme(calendrier, jour)) motifs.push("fermeture");
  return {
    date: writeJour(jour),
    motifs,
    noms: regles.map(({ value }) => value.nom),
    sources: regles.map(({ source }) => source),
  };
}

/** Is the day in the closed days of the calendar, whatever else it is? */
function isFerme(calendrier: Calendrier, jour: number): boolean {
  const date = writeJour(jour);
  return calendrier.fermetures.some((fermeture) =>
    "nom" in fermeture
      ? getJourAnnuel(fermeture.mois, fermeture.jour, Number(date.slice(0, 4))) === jour
      : fermeture.debut <= date && date <= fermeture.fin,
  );
}
