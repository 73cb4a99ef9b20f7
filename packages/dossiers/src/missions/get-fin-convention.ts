import { addJours, compareDates, formatDateFr } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { addMois } from "./add-mois.ts";
import type { Convention } from "./mission.ts";

/** Where a convention stands on a day. */
export interface EtatConvention {
  /** `inconnue`: in force as far as one knows, its end was not recorded. */
  readonly etat: "a-venir" | "en-cours" | "inconnue" | "terminee";
  /** Last day of the present period: the end, or the day on which it renews itself. */
  readonly dernierJour: DateIso | null;
  /** It renews itself after `dernierJour`. */
  readonly reconduite: boolean;
  /** Last day to say no before it renews itself. */
  readonly preavisLe: DateIso | null;
  readonly explication: string;
}

/** First day of its effects. */
export function getDebutConvention({ dateDebut, signeeLe }: Convention): DateIso {
  return dateDebut ?? signeeLe;
}

/**
 * Gives the last day on which a convention has effects, as far as it is written: null when its end was not recorded, or
 * when it renews itself without limit. A denunciation ends it, not later than its own end.
 *
 * « Douze mois » from 10 June end on 9 June.
 * @example
 * getDernierJourConvention({ signeeLe: "2026-06-10", signataires: [], fin: { mode: "duree", mois: 12 } })
 * // => "2027-06-09"
 */
export function getDernierJourConvention(convention: Convention): DateIso | null {
  const { fin, denonciation } = convention;
  const propre = fin === undefined ? null : getFinPropre(convention, fin);
  if (denonciation === undefined) return propre;
  const { dernierJour } = denonciation;
  return propre !== null && compareDates(propre, dernierJour) < 0 ? propre : dernierJour;
}

function getFinPropre(convention: Convention, fin: NonNullable<Convention["fin"]>): DateIso | null {
  const debut = getDebutConvention(convention);
  if (fin.mode === "date") return fin.dernierJour;
  if (fin.mode === "duree") return addJours(addMois(debut, fin.mois), -1);
  if (fin.reconductionsMax === undefined) return null;
  return addJours(addMois(debut, fin.mois + fin.reconductionMois * fin.reconductionsMax), -1);
}

/**
 * Tells where a convention stands on a day: its present period, whether it then renews itself, the last day to say no.
 *
 * @example
 * const fin = { mode: "tacite", mois: 12, reconductionMois: 12, preavisMois: 3 };
 * getFinConvention({ signeeLe: "2026-06-10", signataires: [], fin }, "2027-07-01")
 * // => { etat: "en-cours", dernierJour: "2028-06-09", reconduite: true, preavisLe: "2028-03-09", … }
 */
export function getFinConvention(convention: Convention, le: DateIso): EtatConvention {
  const { fin, denonciation } = convention;
  const debut = getDebutConvention(convention);
  const dernier = getDernierJourConvention(convention);
  const rendu = { dernierJour: dernier, reconduite: false, preavisLe: null };
  if (dernier !== null && compareDates(le, dernier) > 0) {
    const pourquoi = denonciation === undefined ? "" : `, dénoncée le ${formatDateFr(denonciation.le)}`;
    return {
      ...rendu,
      etat: "terminee",
      explication: `Terminée le ${formatDateFr(dernier)}${pourquoi}.`,
    };
  }
  const etat = compareDates(le, debut) < 0 ? "a-venir" : "en-cours";
  if (fin?.mode === "tacite" && denonciation === undefined) {
    return { etat, ...getPeriodeTacite(debut, fin, compareDates(le, debut) < 0 ? debut : le, dernier) };
  }
  if (dernier === null) {
    const explication =
      "La fin de la convention n'est pas enregistrée : à lire dans son article sur la durée.";
    return { ...rendu, etat: "inconnue", explication };
  }
  const cause = denonciation === undefined ? "" : ` Dénoncée le ${formatDateFr(denonciation.le)}.`;
  return { ...rendu, etat, explication: `En vigueur jusqu'au ${formatDateFr(dernier)}.${cause}` };
}

function getPeriodeTacite(
  debut: DateIso,
  { mois, reconductionMois, preavisMois }: Extract<Convention["fin"], { mode: "tacite" }>,
  le: DateIso,
  dernier: DateIso | null,
): Omit<EtatConvention, "etat"> {
  let total = mois;
  let fin = addJours(addMois(debut, total), -1);
  while (compareDates(fin, le) < 0) {
    total += reconductionMois;
    fin = addJours(addMois(debut, total), -1);
  }
  const reconduite = fin !== dernier;
  const preavisLe =
    reconduite && preavisMois !== undefined ? addJours(addMois(debut, total - preavisMois), -1) : null;
  const avant = preavisLe === null ? "" : `, sauf dénonciation au plus tard le ${formatDateFr(preavisLe)}`;
  const explication = reconduite
    ? `En vigueur jusqu'au ${formatDateFr(fin)}, puis reconduite tacitement pour ${reconductionMois} mois${avant}.`
    : `En vigueur jusqu'au ${formatDateFr(fin)}, sans autre reconduction.`;
  return { dernierJour: fin, reconduite, preavisLe, explication };
}
