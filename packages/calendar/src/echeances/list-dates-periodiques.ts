import type { DateIso, Source } from "@ia-territoires/core";
import { type Calendrier, getTable } from "../calendriers/calendrier.ts";
import { readJourCouvert } from "../calendriers/read-jour-couvert.ts";
import type { JourLike } from "../jours/jour-like.ts";
import { readJour } from "../jours/read-jour.ts";
import { writeJour } from "../jours/siecle.ts";
import { addNumero } from "../jours-ouvres/add-jours-ouvres.ts";
import { quoteInput } from "../quote-input.ts";
import { type RegleDelai, REGLES_DELAI } from "../texts/ccag-3-2.ts";
import { type Fondement, listFondements } from "../texts/fondement.ts";
import { addMois } from "./add-mois.ts";
import { buildPhrasePeriodique } from "./build-phrase-periodique.ts";
import type { JourExclu } from "./echeance.ts";
import { listJoursExclus } from "./list-jours-exclus.ts";

/** Dates that come back every so many months. */
export interface DemandePeriodique {
  /** Day from which every date is counted; it is not among the answers. */
  readonly ancre: JourLike;
  readonly tousLesMois: number;
  readonly nombre: number;
  /** With a calendar, dates that are not worked in it move to the nearest worked day on the chosen side. */
  readonly calendrier?: Calendrier;
  readonly decalage?: "suivant" | "precedent";
}

/** One date: where the period puts it, and where it is kept once moved off a day that is not worked. */
export interface DatePeriodique {
  readonly rang: number;
  readonly theorique: DateIso;
  readonly date: DateIso;
  /** Days that the date was moved off, in order, with their reason. */
  readonly joursExclus: readonly JourExclu[];
  readonly regle: RegleDelai;
  readonly sources: readonly Source[];
  /** The same texts, with how far each was checked. */
  readonly fondements: readonly Fondement[];
  /** The reason, in sentences fit for a letter. */
  readonly phrase: string;
}

/**
 * Lists dates every so many months after an anchor, each counted from the anchor itself, so that the end of a short
 * month never drags the following ones: 31 August gives 28 February, then 31 August again.
 *
 * Without a calendar, `date` is `theorique`. Refuses by RangeError a bad anchor, a number of months or of dates that is
 * not an integer from 1 to 1200, a date after 2099, a `decalage` without calendar.
 *
 * Clause: CCAG, art. 3.2.3 (quantième); CCTP CANUT, art. 7 (report every six months).
 * @example
 * listDatesPeriodiques({ ancre: "2026-08-31", tousLesMois: 6, nombre: 3 }).map(({ date }) => date)
 * // => ["2027-02-28", "2027-08-31", "2028-02-29"]
 */
export function listDatesPeriodiques(demande: DemandePeriodique): readonly DatePeriodique[] {
  const { calendrier, decalage } = demande;
  const ancre =
    calendrier === undefined
      ? readJour(demande.ancre, "ancre")
      : readJourCouvert(calendrier, demande.ancre, "ancre");
  const pas = readNombre(demande.tousLesMois, "tousLesMois");
  const nombre = readNombre(demande.nombre, "nombre");
  checkDecalage(decalage, calendrier);
  return Array.from({ length: nombre }, (_, index) => {
    const theorique = addMois(ancre, pas * (index + 1));
    if (theorique < 0)
      throw new RangeError(`nombre : ${quoteInput(nombre)} dates tous les ${pas} mois mènent après 2099.`);
    const rang = index + 1;
    const date = calendrier === undefined ? theorique : moveOff(calendrier, theorique, decalage ?? "suivant");
    const joursExclus = calendrier === undefined ? [] : listExclus(calendrier, theorique, date);
    const { value: regle, source } = REGLES_DELAI.mois;
    const fondements = listFondements([REGLES_DELAI.mois]);
    return {
      rang,
      theorique: writeJour(theorique),
      date: writeJour(date),
      joursExclus,
      regle,
      sources: [source],
      fondements,
      phrase: buildPhrasePeriodique({ ancre, mois: pas * rang, theorique, date, joursExclus }),
    };
  });
}

const moveOff = (calendrier: Calendrier, jour: number, decalage: "suivant" | "precedent"): number =>
  getTable(calendrier).ouvres[jour] === 1
    ? jour
    : addNumero(calendrier, jour, decalage === "suivant" ? 1 : -1);

/** From the theoretical day to the one kept, which is not among them. */
function listExclus(calendrier: Calendrier, theorique: number, date: number): readonly JourExclu[] {
  const [premier, dernier] = theorique < date ? [theorique, date - 1] : [date + 1, theorique];
  return listJoursExclus(calendrier, premier, dernier, () => true);
}

function readNombre(nombre: number, champ: string): number {
  if (Number.isInteger(nombre) && nombre >= 1 && nombre <= 1200) return nombre;
  throw new RangeError(`${champ} : ${quoteInput(nombre)} invalide, entier de 1 à 1200 attendu.`);
}

function checkDecalage(decalage: string | undefined, calendrier: Calendrier | undefined): void {
  if (decalage === undefined) return;
  if (decalage !== "suivant" && decalage !== "precedent") {
    throw new RangeError(`decalage : ${quoteInput(decalage)} inconnu, attendu suivant ou precedent.`);
  }
  if (calendrier === undefined)
    throw new TypeError("decalage : un calendrier est nécessaire pour déplacer une date.");
}
