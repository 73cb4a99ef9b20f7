import type { DateIso, Territoire } from "@ia-territoires/core";
import type { CodeFerie, JourDeTexte } from "../feries/regle-ferie.ts";
import { quoteInput } from "../quote-input.ts";
import type { FermetureAnnuelle, Semaine } from "./options-calendrier.ts";
import { buildTable, type Table } from "./table.ts";

/** Closed days in their plain form. */
export type FermetureNormale = { readonly debut: DateIso; readonly fin: DateIso } | FermetureAnnuelle;

/** Options in their plain form: what `JSON.stringify` writes, and `createCalendrier` reads back. */
export interface OptionsNormales {
  readonly territoire: Territoire;
  readonly fermetures: readonly FermetureNormale[];
  readonly joursFeriesTravailles: readonly (CodeFerie | DateIso)[];
  readonly vendrediSaint: boolean;
  readonly semaine: Semaine;
  readonly abolitionSaintMartin: "27-mai" | "28-mai";
}

/** What a calendar works with, hidden from enumeration: a spread copy must go through `createCalendrier` again. */
export interface Rouages {
  readonly jours: readonly JourDeTexte[];
  /** First numbered day that the calendar answers for. */
  readonly premier: number;
  table: Table | undefined;
}

// Registered, not local: a page that loads both module formats holds two copies of this file. The number is that of
// the layout of `Rouages`.
export const ROUAGES: unique symbol = /* @__PURE__ */ Symbol.for("ia-calendrier/1") as never;

/** An immutable calendar; made by `createCalendrier` only. */
export interface Calendrier extends OptionsNormales {
  readonly [ROUAGES]: Rouages;
}

/** The works of a calendar; refuses by TypeError what `createCalendrier` did not make. */
export function getRouages(calendrier: Calendrier): Rouages {
  const rouages = (calendrier as Partial<Calendrier> | undefined | null)?.[ROUAGES];
  if (rouages !== undefined) return rouages;
  throw new TypeError(`calendrier : attendu de createCalendrier, reçu ${quoteInput(calendrier)}.`);
}

/** The table of a calendar, built at first use. */
export function getTable(calendrier: Calendrier): Table {
  const rouages = getRouages(calendrier);
  return (rouages.table ??= buildTable(calendrier, rouages));
}
