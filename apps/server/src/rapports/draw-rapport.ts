import type { DateIso, Siret } from "@ia-territoires/core";
import {
  calculateRapport,
  type ColonnesCommandes,
  type LectureAvoirs,
  type LigneBpuConnue,
  type Rapport,
  type Redaction,
  type Tableau,
} from "@ia-territoires/reporting";
import { updateDatesAvoirs } from "@ia-territoires/reporting/lignes";

/** A list that was saved, read again: its orders, and what its report needs beside them. */
export interface ListeLue {
  readonly colonnes: ColonnesCommandes;
  readonly noms: ReadonlyMap<Siret, string>;
  readonly bpu: readonly LigneBpuConnue[];
  /** Tables of follow-up, drawn for the day on which the report is. */
  readonly buildSuivi: (arreteLe: DateIso, noms: ReadonlyMap<Siret, string>) => readonly Tableau[];
  readonly ecartees: number;
}

/** The choices made on a list. */
export interface ChoixRapport {
  readonly debut: DateIso;
  readonly fin: DateIso;
  readonly arreteLe: DateIso;
  readonly avoirs: LectureAvoirs;
  readonly redaction: Redaction;
}

/**
 * Draws the report of a saved list with the choices made on it: the one that a browser shows.
 *
 * @example
 * drawRapport(liste, { debut, fin, arreteLe, avoirs: "date-propre", redaction }).totaux.montantHt // => "1182.50"
 */
export function drawRapport(liste: ListeLue, choix: ChoixRapport): Rapport {
  const { colonnes, noms, bpu, ecartees, buildSuivi } = liste;
  const { debut, fin, arreteLe, avoirs, redaction } = choix;
  return calculateRapport(avoirs === "date-propre" ? colonnes : updateDatesAvoirs(colonnes), {
    periode: { debut, fin },
    arreteLe,
    noms,
    bpu,
    suivi: buildSuivi(arreteLe, noms),
    redaction,
    ecartees,
  });
}
