import type { JourFerie } from "@ia-territoires/calendar/feries";
import type { EvenementIcs } from "@ia-territoires/calendar/ics";
import { formatSource, LIBELLES_TERRITOIRE, type Territoire } from "@ia-territoires/core";
import { formatCsv } from "../affichage/format-csv.ts";
import { CERTITUDES } from "../affichage/labels-certitude.ts";

/** The status of a day in words. */
export const STATUTS_FERIE: Readonly<Record<JourFerie["statut"], string>> = {
  loi: "férié",
  conteste: "férié, date contestée",
  usage: "usage, non férié",
};

/** The fériés and the days of usage of a year as the text of a spreadsheet. */
export function buildCsvFeries(jours: readonly JourFerie[]): string {
  return formatCsv([
    ["Date", "Nom", "Statut", "Texte", "Vérification", "En vigueur depuis", "En vigueur jusqu’au"],
    ...jours.map(({ date, nom, statut, source, certainty, from, to }) => [
      date,
      nom,
      STATUTS_FERIE[statut],
      formatSource(source),
      CERTITUDES[certainty].libelle,
      from,
      to ?? "",
    ]),
  ]);
}

/** The fériés of a year as whole days of a calendar program; the same day keeps its identifier from one file to another. */
export function buildEvenementsFeries(
  feries: readonly JourFerie[],
  territoire: Territoire,
  horodatage: string,
): readonly EvenementIcs[] {
  return feries.map(({ date, code, nom, statut, source }) => ({
    uid: `ferie-${territoire}-${date}-${code}@ia-territoires`,
    sequence: 0,
    horodatage,
    titre: nom,
    quand: { jour: date },
    description: `Jour ${STATUTS_FERIE[statut]}, ${LIBELLES_TERRITOIRE[territoire]}. Texte : ${formatSource(source)}.`,
  }));
}
