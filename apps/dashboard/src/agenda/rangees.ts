import type { DateIso } from "@ia-territoires/core";
import { formatDateFr } from "@ia-territoires/core";
import {
  type Agenda,
  buildGrille,
  type CaseAgenda,
  DEMI_JOURNEES,
  type DemiJournee,
  type JourAgenda,
  type Referent,
} from "@ia-territoires/dossiers";
import { listJours } from "./fenetre.ts";

/** A row of the grid: one half-day of each day of a week, for one référent. */
export interface Rangee {
  readonly cle: string;
  /** Heading of the group the row begins: the référent of a week, or the week of a month. */
  readonly groupe: string | null;
  readonly demiJournee: DemiJournee;
  readonly cases: readonly { readonly jour: JourAgenda; readonly case: CaseAgenda }[];
}

/** The rows of a grid: by référent for one week, by week for one référent. */
export function buildRangees(
  agenda: Agenda,
  lundis: readonly DateIso[],
  referents: readonly Referent[],
): readonly Rangee[] {
  const unMois = lundis.length > 1;
  return lundis.flatMap((lundi) => {
    const jours = listJours(lundi);
    const grille = buildGrille(agenda, { du: lundi, au: jours.at(-1) ?? lundi });
    return referents.flatMap(({ id, nom }) =>
      DEMI_JOURNEES.map((demiJournee, rang) => ({
        cle: `${lundi} ${id} ${demiJournee}`,
        groupe: rang > 0 ? null : unMois ? `Semaine du ${formatDateFr(lundi)}` : nom,
        demiJournee,
        cases: grille.flatMap((jour) => {
          const sienne = jour.cases.find((une) => une.referentId === id && une.demiJournee === demiJournee);
          return sienne === undefined ? [] : [{ jour, case: sienne }];
        }),
      })),
    );
  });
}
