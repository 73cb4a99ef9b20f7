import { countJoursOuvres, createCalendrier } from "@ia-territoires/calendar";
import { type JourFerie, listJoursFeries, listJoursUsage } from "@ia-territoires/calendar/feries";
import type { Territoire } from "@ia-territoires/core";
import type { SaisieFeries } from "./saisie-feries.ts";

/** The fériés of a year in a territory, as the library gives them, or why the year is refused. */
export type AnneeFeries =
  | {
      readonly statut: "annee";
      readonly territoire: Territoire;
      readonly annee: number;
      readonly feries: readonly JourFerie[];
      readonly usages: readonly JourFerie[];
      readonly ouvres: number;
      readonly ouvrables: number;
    }
  | { readonly statut: "refus"; readonly message: string };

/**
 * Builds what the page shows for a territory and a year typed by hand; a year that is not covered is explained.
 *
 * @example
 * buildAnnee({ territoire: "FR", annee: "2027", vendrediSaint: "oui", abolition: "28-mai" }) // => { statut: "annee", ouvres: 254, … }
 */
export function buildAnnee({
  territoire,
  annee: saisie,
  vendrediSaint,
  abolition,
}: SaisieFeries): AnneeFeries {
  if (!/^\d{4}$/.test(saisie.trim())) {
    return { statut: "refus", message: "Saisissez une année en quatre chiffres, par exemple 2027." };
  }
  const annee = Number(saisie);
  const options = {
    territoire,
    ...(territoire === "AM" && { vendrediSaint: vendrediSaint === "oui" }),
    ...(territoire === "MF" && { abolitionSaintMartin: abolition }),
  };
  const calendrier = createCalendrier(options);
  try {
    const feries = listJoursFeries(calendrier, annee);
    const [debut, fin] = [`${saisie.trim()}-01-01`, `${saisie.trim()}-12-31`];
    const ouvrables = createCalendrier({ ...options, semaine: "ouvrables" });
    return {
      statut: "annee",
      territoire,
      annee,
      feries,
      usages: listJoursUsage(territoire, annee),
      ouvres: countJoursOuvres(calendrier, debut, fin),
      ouvrables: countJoursOuvres(ouvrables, debut, fin),
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { statut: "refus", message: error.message.replace(/^annee : /, "Année ") };
  }
}
