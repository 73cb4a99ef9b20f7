import type { DateIso, Siret } from "@ia-territoires/core";
import type { Periode } from "../periodes/periode.ts";
import type { Redaction } from "../suivi/redaction.ts";
import type { Tableau } from "../tableaux/tableau.ts";

/** A line of the BPU as the report names it; a `LigneBpu` of `@ia-territoires/pricing` is one. */
export interface LigneBpuConnue {
  readonly lot: string;
  readonly code: string;
  readonly designation: string;
}

/** A body that took the place of another: communes that merged, a changed head office. */
export interface Succession {
  readonly ancien: Siret;
  readonly nouveau: Siret;
  /** First day of the new body. */
  readonly le: DateIso;
}

/** What a report needs besides the lines of orders. */
export interface OptionsRapport {
  readonly periode: Periode;
  /** The day on which it is drawn up: what is not delivered by then and was due before is late. */
  readonly arreteLe: DateIso;
  /** Names of bodies, by SIRET; the SIRET alone is shown without. */
  readonly noms?: ReadonlyMap<Siret, string>;
  /** The lines of the BPU: designations, and the list of those nobody ordered. */
  readonly bpu?: readonly LigneBpuConnue[];
  readonly successions?: readonly Succession[];
  /** Delays, deliverables, penalties, returns and gains, made by `buildTableauxSuivi` of the entry `./suivi`. */
  readonly suivi?: readonly Tableau[];
  readonly redaction?: Redaction;
  /** Rows of the list left out because something in them is wrong: the report says so. */
  readonly ecartees?: number;
}
