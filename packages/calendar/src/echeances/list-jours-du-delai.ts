import { addJours, type DateIso } from "@ia-territoires/core";
import { readJour } from "../jours/read-jour.ts";
import { writeJour } from "../jours/siecle.ts";
import type { Echeance, MotifExclusion } from "./echeance.ts";

/**
 * What one day is to a delay. `depart`: the day of the event, which does not count. `compte`: it counts. `exclu`: it
 * does not. `report`: the last day counted, on which the delay cannot end. `echeance`: the delay ends with it.
 */
export type RoleJour = "depart" | "compte" | "exclu" | "report" | "echeance";

/** One day of a delay. */
export interface JourDuDelai {
  readonly date: DateIso;
  readonly role: RoleJour;
  /** Which day of the delay it is, for days that count; a delay in months has none, nor has the end of a clear one. */
  readonly rang?: number;
  readonly motifs: readonly MotifExclusion[];
  /** Names of the fériés of that day, in French, where they matter. */
  readonly noms: readonly string[];
}

/**
 * Lists every day of a deadline, from the day of the event to the last one, with what it is: counted and which one,
 * left out and why.
 *
 * It reads the answer of `calculateEcheance` and decides nothing by itself. Refuses by RangeError or TypeError dates
 * that are not those of such an answer.
 *
 * Clause: CCAG, art. 3.2.1 to 3.2.5.
 * @example
 * const calendrier = createCalendrier({ territoire: "FR" })
 * listJoursDuDelai(calculateEcheance(calendrier, { from: "2027-05-14", delai: { joursOuvres: 1 } }))
 *   .map(({ date, role }) => `${date} ${role}`)
 * // => ["2027-05-14 depart", "2027-05-15 exclu", "2027-05-16 exclu", "2027-05-17 exclu", "2027-05-18 echeance"]
 */
export function listJoursDuDelai(
  echeance: Pick<Echeance, "from" | "date" | "delai" | "reportDepuis" | "joursExclus">,
): readonly JourDuDelai[] {
  const { date, delai, reportDepuis, joursExclus } = echeance;
  const fin = writeJour(readJour(date, "date"));
  const exclus = new Map(joursExclus.map((jour) => [jour.date, jour]));
  const jours: JourDuDelai[] = [];
  let rang = 0;
  for (let jour = writeJour(readJour(echeance.from, "from")); jour <= fin; jour = addJours(jour, 1)) {
    const { motifs = [], noms = [] } = exclus.get(jour) ?? {};
    const role = getRole(jour, echeance, motifs.length > 0);
    const isDernier = role === "report" || (role === "echeance" && reportDepuis === undefined);
    // The last day of a clear delay only closes it.
    const isCompte = role === "compte" || (isDernier && !("joursFrancs" in delai));
    if (isCompte) rang++;
    jours.push({ date: jour, role, ...(isCompte && !("mois" in delai) && { rang }), motifs, noms });
  }
  return jours;
}

function getRole(
  jour: DateIso,
  { from, date, reportDepuis }: Pick<Echeance, "from" | "date" | "reportDepuis">,
  isExclu: boolean,
): RoleJour {
  if (jour === from) return "depart";
  if (jour === date) return "echeance";
  if (jour === reportDepuis) return "report";
  return isExclu ? "exclu" : "compte";
}
