import { formatDateFr } from "@ia-territoires/core";
import { formatNumeroFr } from "../jours/format-jour-fr.ts";
import { writeJour } from "../jours/siecle.ts";
import { REGLES_DELAI } from "../texts/ccag-3-2.ts";
import type { JourExclu } from "./echeance.ts";
import { formatMotifs } from "./format-motifs.ts";
import { formatSources } from "./format-sources.ts";

/** What the sentence of a date that comes back is made from; days are numbered. */
interface Parts {
  readonly ancre: number;
  readonly mois: number;
  readonly theorique: number;
  readonly date: number;
  readonly joursExclus: readonly JourExclu[];
}

/** Writes why a date that comes back falls when it does. */
export function buildPhrasePeriodique({ ancre, mois, theorique, date, joursExclus }: Parts): string {
  const jour = joursExclus.find((exclu) => exclu.date === writeJour(theorique));
  const debut = `${mois} mois après le ${formatDateFr(writeJour(ancre))}, de quantième à quantième : le ${formatNumeroFr(theorique)}`;
  const deplacement =
    jour === undefined
      ? "."
      : `, ${formatMotifs(jour)} ; date ${date > theorique ? "reportée" : "avancée"} au ${formatNumeroFr(date)}.`;
  return `${debut}${deplacement} Règle : ${formatSources([REGLES_DELAI.mois.source])}.`;
}
