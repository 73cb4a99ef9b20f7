import { listJoursFeries } from "@ia-territoires/calendar/feries";
import { addJours, type DateIso, diffJours, parseDateIso } from "@ia-territoires/core";
import type { Tx } from "../db/in-transaction.ts";
import type { EcheanceVue } from "./echeance-vue.ts";
import { getLieu } from "./get-lieu.ts";
import { listEcheancesEntre } from "./list-echeances-entre.ts";

/** A month as its page shows it: whole weeks, Monday first. */
export interface MoisEcheances {
  readonly mois: string;
  readonly du: DateIso;
  readonly au: DateIso;
  readonly feries: readonly { readonly jour: DateIso; readonly nom: string }[];
  readonly echeances: readonly EcheanceVue[];
  /** More than a month can show: the rest is in the list. */
  readonly tronque: boolean;
}

const MAXIMUM = 500;
const LUNDI = parseDateIso("2024-01-01");

/** How many days a date is after the Monday of its week. */
const getRangSemaine = (jour: DateIso): number => ((diffJours(jour, LUNDI) % 7) + 7) % 7;

/**
 * Gives the échéances of a month (`2027-05`) and of the ends of weeks around it, with the jours fériés of the place.
 *
 * @example
 * (await getMois(tx, organismeId, "2027-05")).du // => "2027-04-26"
 */
export async function getMois(tx: Tx, organismeId: string, mois: string): Promise<MoisEcheances> {
  const premier = parseDateIso(`${mois}-01`);
  const suivant = parseDateIso(`${addJours(premier, 31).slice(0, 7)}-01`);
  const dernier = addJours(suivant, -1);
  const du = addJours(premier, -getRangSemaine(premier));
  const au = addJours(dernier, 6 - getRangSemaine(dernier));
  const { calendrier } = await getLieu(tx, organismeId);
  const annees = [...new Set([du, au].map((jour) => Number(jour.slice(0, 4))))];
  const lues = await listEcheancesEntre(tx, organismeId, { du, au, maximum: MAXIMUM + 1 });
  return {
    mois,
    du,
    au,
    feries: annees
      .flatMap((annee) => listJoursFeries(calendrier, annee))
      .filter(({ date }) => date >= du && date <= au)
      .map(({ date, nom }) => ({ jour: date, nom })),
    echeances: lues.slice(0, MAXIMUM),
    tronque: lues.length > MAXIMUM,
  };
}
