import { type Calendrier, getTable } from "../calendriers/calendrier.ts";
import { readJourCouvert } from "../calendriers/read-jour-couvert.ts";
import { listFeriesDe } from "../feries/list-feries-de.ts";
import { listRegles } from "../feries/list-regles.ts";
import type { JourLike } from "../jours/jour-like.ts";
import { NOMBRE_JOURS, scanJour, writeJour } from "../jours/siecle.ts";
import { addNumero } from "../jours-ouvres/add-jours-ouvres.ts";
import { quoteInput } from "../quote-input.ts";
import { REGLES_DELAI } from "../texts/ccag-3-2.ts";
import { listFondements } from "../texts/fondement.ts";
import { addMois } from "./add-mois.ts";
import { buildPhrase } from "./build-phrase.ts";
import type { Delai, Report, UniteDelai } from "./delai.ts";
import type { Echeance } from "./echeance.ts";
import { isJourDeReport } from "./is-jour-de-report.ts";
import { listAvertissements } from "./list-avertissements.ts";
import { listJoursExclus } from "./list-jours-exclus.ts";
import { readDelai } from "./read-delai.ts";

/** A deadline to calculate. */
export interface DemandeEcheance {
  /** Day of the event: the count starts the day after. */
  readonly from: JourLike;
  readonly delai: Delai;
  /** What becomes of a last day that is a Saturday, a Sunday or férié; `ccag` by default, and the answer says so. */
  readonly report?: Report;
}

const CODES = {
  joursOuvres: "jours-ouvres",
  jours: "jours",
  mois: "mois",
  joursFrancs: "jours-francs",
} as const;

/**
 * Calculates a deadline and says why: rule, source, days left out with their reason, roll-over, warnings, and a French
 * sentence for a letter.
 *
 * The day of the event never counts. Days are those of the calendar's territory. The roll-over looks at Saturdays,
 * Sundays and fériés by law, until a day that is none: closed days and fériés that are worked change nothing to it.
 * Refuses by RangeError or TypeError, in French and naming the field, a bad date, a number that is not an integer from
 * 1, two units at once, and a deadline after 2099.
 *
 * Clause: CCAG, art. 3.2.1 to 3.2.5.
 * @example
 * calculateEcheance(createCalendrier({ territoire: "FR" }), { from: "2027-04-16", delai: { jours: 15 }, report: "ccag" }).date
 * // => "2027-05-03" (1 May is a Saturday and férié)
 */
export function calculateEcheance(calendrier: Calendrier, demande: DemandeEcheance): Echeance {
  const depart = readJourCouvert(calendrier, demande.from, "from");
  const { unite, nombre } = readDelai(demande.delai, "delai");
  const report = readReport(demande.report);
  const table = getTable(calendrier);
  const avantReport = getDernierJour(calendrier, depart, unite, nombre);
  let fin = avantReport;
  if (report.lecture === "ccag" && unite !== "joursOuvres") while (isJourDeReport(table, fin)) fin++;
  checkCouvert(fin, demande.delai);

  const exclus =
    unite === "joursOuvres"
      ? listJoursExclus(calendrier, depart + 1, fin, (jour) => table.ouvres[jour] !== 1)
      : listJoursExclus(calendrier, avantReport, fin - 1, () => true);
  const parts = { calendrier, unite, nombre, depart, avantReport, fin, exclus };
  const regle = REGLES_DELAI[CODES[unite]];
  const reporte = fin !== avantReport;
  const feries = exclus.flatMap(({ date, motifs }) =>
    motifs.includes("ferie") ? listFeriesDe(listRegles(calendrier), scanJour(date)) : [],
  );
  const fondements = listFondements([regle, ...(reporte ? [REGLES_DELAI.report] : []), ...feries]);
  return Object.freeze({
    statut: "echeance",
    date: writeJour(fin),
    from: writeJour(depart),
    delai: demande.delai,
    territoire: calendrier.territoire,
    regle: regle.value,
    report,
    ...(reporte && { reportDepuis: writeJour(avantReport) }),
    joursExclus: exclus,
    avertissements: listAvertissements({ ...parts, report }),
    sources: fondements.map(({ source }) => source),
    fondements,
    phrase: buildPhrase(parts),
  });
}

function readReport(report: Report | undefined): Echeance["report"] {
  if (report === undefined) return { lecture: "ccag", parDefaut: true };
  if (report === "ccag" || report === "aucun") return { lecture: report, parDefaut: false };
  throw new RangeError(`report : ${quoteInput(report)} inconnu, attendu ccag ou aucun.`);
}

function getDernierJour(calendrier: Calendrier, depart: number, unite: UniteDelai, nombre: number): number {
  if (unite === "joursOuvres") return addNumero(calendrier, depart, nombre);
  if (unite === "mois") {
    const jour = addMois(depart, nombre);
    return jour < 0 ? NOMBRE_JOURS : jour;
  }
  return depart + nombre + (unite === "joursFrancs" ? 1 : 0);
}

function checkCouvert(jour: number, delai: Delai): void {
  if (jour < NOMBRE_JOURS) return;
  throw new RangeError(
    `delai : ${quoteInput(JSON.stringify(delai))} mène après le 2099-12-31, dernier jour couvert.`,
  );
}
