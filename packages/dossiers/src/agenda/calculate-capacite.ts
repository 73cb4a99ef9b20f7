import { addJours, diffJours, formatDateFr, quoteInput } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type { Agenda } from "./agenda.ts";
import { buildCleMoment } from "./create-agenda.ts";
import { findFermetureJour } from "./find-fermeture-jour.ts";
import { listAttente } from "./list-attente.ts";
import { DEMI_JOURNEES } from "./moment.ts";
import { getLundi, toRangMoment } from "./rang-moment.ts";

/** Half-days of a référent in a stretch of days. */
export interface CapaciteReferent {
  readonly referentId: string;
  /** Worked half-days, less the absences. */
  readonly disponibles: number;
  /** Of which taken by a créneau. */
  readonly prises: number;
  /** Free ones from today on. */
  readonly libres: number;
}

/** A week or a month. */
export interface CapacitePeriode {
  readonly debut: DateIso;
  readonly fin: DateIso;
  readonly libelle: string;
  readonly disponibles: number;
  readonly prises: number;
  readonly libres: number;
  readonly referents: readonly CapaciteReferent[];
}

/** What can be done against what is asked. */
export interface Capacite {
  readonly periodes: readonly CapacitePeriode[];
  readonly demande: {
    /** Half-days accepted and not placed. */
    readonly aPlacer: number;
    /** Half-days of devis sent, not answered yet. */
    readonly enAttente: number;
  };
  /** Last day of the first period by which the free half-days cover those to place; null when none does. */
  readonly couverteLe: DateIso | null;
}

const ANNEE_MAXIMALE_JOURS = 400;

/**
 * Counts the half-days of each référent by week (from Monday) or by month, against those accepted and not placed, and
 * those only quoted. A référent is available on worked days of the CDG, out of closures and absences; what is past is
 * no longer free.
 *
 * Throws a RangeError in French when the stretch ends before it begins or is longer than 400 days.
 * @example
 * calculateCapacite(agenda, { du: "2027-03-01", au: "2027-03-31", maille: "mois" }).periodes[0]
 * // => { libelle: "mars 2027", disponibles: 44, prises: 3, libres: 41, … }
 */
export function calculateCapacite(
  agenda: Agenda,
  demande: { readonly du: DateIso; readonly au: DateIso; readonly maille: "semaine" | "mois" },
): Capacite {
  const { du, au, maille } = demande;
  const longueur = diffJours(au, du);
  if (longueur < 0 || longueur > ANNEE_MAXIMALE_JOURS) {
    throw new RangeError(
      `au : de ${quoteInput(du)} à ${ANNEE_MAXIMALE_JOURS} jours plus tard attendu, reçu ${quoteInput(au)}.`,
    );
  }
  const periodes: CapacitePeriode[] = [];
  for (let debut = getDebut(du, maille); debut <= au; ) {
    const fin = getFin(debut, maille);
    periodes.push(countPeriode(agenda, debut, fin, maille));
    debut = addJours(fin, 1);
  }
  const aPlacer = listAttente(agenda).reduce((somme, { restantes }) => somme + restantes, 0);
  const enAttente = agenda.devis
    .filter(({ statut }) => statut === "envoye")
    .reduce((somme, { demiJournees }) => somme + demiJournees, 0);
  let cumul = 0;
  const couverte = periodes.find(({ libres }) => (cumul += libres) >= aPlacer);
  return { periodes, demande: { aPlacer, enAttente }, couverteLe: couverte?.fin ?? null };
}

function getDebut(jour: DateIso, maille: "semaine" | "mois"): DateIso {
  return maille === "semaine" ? getLundi(jour) : (`${jour.slice(0, 7)}-01` as DateIso);
}

function getFin(debut: DateIso, maille: "semaine" | "mois"): DateIso {
  if (maille === "semaine") return addJours(debut, 6);
  const suivant = addJours(debut, 31);
  return addJours(`${suivant.slice(0, 7)}-01` as DateIso, -1);
}

function countPeriode(
  agenda: Agenda,
  debut: DateIso,
  fin: DateIso,
  maille: "semaine" | "mois",
): CapacitePeriode {
  const ouvres = Array.from({ length: diffJours(fin, debut) + 1 }, (_, n) => addJours(debut, n)).filter(
    (jour) => findFermetureJour(agenda, jour) === undefined,
  );
  const referents = agenda.referents.map(({ id }) => countReferent(agenda, id, ouvres));
  const sum = (champ: "disponibles" | "prises" | "libres") =>
    referents.reduce((somme, referent) => somme + referent[champ], 0);
  return {
    debut,
    fin,
    libelle:
      maille === "semaine" ? `semaine du ${formatDateFr(debut)}` : formatDateFr(debut).replace("1er ", ""),
    disponibles: sum("disponibles"),
    prises: sum("prises"),
    libres: sum("libres"),
    referents,
  };
}

function countReferent(
  { index, aujourdHui }: Agenda,
  referentId: string,
  jours: readonly DateIso[],
): CapaciteReferent {
  const absences = index.absences.get(referentId) ?? [];
  let [disponibles, prises, libres] = [0, 0, 0];
  for (const date of jours) {
    for (const demiJournee of DEMI_JOURNEES) {
      const rang = toRangMoment({ date, demiJournee });
      if (absences.some(({ debut, fin }) => debut <= rang && rang <= fin)) continue;
      disponibles += 1;
      if (index.parReferent.has(buildCleMoment(referentId, rang))) prises += 1;
      else if (date >= aujourdHui) libres += 1;
    }
  }
  return { referentId, disponibles, prises, libres };
}
