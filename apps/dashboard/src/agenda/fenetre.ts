import { addJours, type DateIso, formatDateFr, parseDateIso } from "@ia-territoires/core";
import { getLundi } from "@ia-territoires/dossiers";
import type { FiltresAgenda } from "./parse-filtres-agenda.ts";

/** The weeks on show, from Monday to Friday, and the stretch of the agenda to ask for. */
export interface Fenetre {
  readonly lundis: readonly DateIso[];
  readonly titre: string;
  readonly avant: DateIso;
  readonly apres: DateIso;
  /** What the server is asked: six weeks around, where swaps are looked for, and three months to come. */
  readonly du: DateIso;
  readonly au: DateIso;
}

const AUTOUR = 42;
const A_VENIR = 92;

const getPremier = (jour: DateIso): DateIso => parseDateIso(`${jour.slice(0, 7)}-01`);

/**
 * Works out what the agenda shows for its filters.
 *
 * @example
 * getFenetre({ jour: "2027-03-09" }, "2027-03-01").lundis // => ["2027-03-08"]
 */
export function getFenetre({ jour, vue }: FiltresAgenda, aujourdHui: DateIso): Fenetre {
  const choisi = jour === undefined ? aujourdHui : parseDateIso(jour);
  const lundis = vue === "mois" ? listLundis(choisi) : [getLundi(choisi)];
  const [premier = choisi] = lundis;
  const dernier = addJours(lundis.at(-1) ?? premier, 4);
  const debut = premier < aujourdHui ? premier : aujourdHui;
  const bornes = {
    du: addJours(debut, -AUTOUR),
    au: addJours(dernier > aujourdHui ? dernier : aujourdHui, A_VENIR),
  };
  if (vue === "mois") {
    const mois = getPremier(choisi);
    const titre = formatDateFr(mois).replace("1er ", "");
    return { lundis, titre, avant: addJours(mois, -1), apres: getPremier(addJours(mois, 31)), ...bornes };
  }
  const titre = `semaine du ${formatDateFr(premier)}`;
  return { lundis, titre, avant: addJours(premier, -7), apres: addJours(premier, 7), ...bornes };
}

/** Mondays of the weeks that have a worked day in the month of a day. */
function listLundis(jour: DateIso): readonly DateIso[] {
  const mois = jour.slice(0, 7);
  const lundis: DateIso[] = [];
  for (let lundi = getLundi(getPremier(jour)); lundi.slice(0, 7) <= mois; lundi = addJours(lundi, 7)) {
    if (lundi.startsWith(mois) || addJours(lundi, 4).startsWith(mois)) lundis.push(lundi);
  }
  return lundis;
}

/** Monday to Friday. */
export const listJours = (lundi: DateIso): readonly DateIso[] =>
  Array.from({ length: 5 }, (_, n) => addJours(lundi, n));
