import type { Calendrier } from "@ia-territoires/calendar";
import type { DateIso, Territoire } from "@ia-territoires/core";
import type { Imputation } from "@ia-territoires/pricing/cdg";
import type { Creneau } from "../missions/creneau.ts";
import type { StatutDevis } from "../missions/mission.ts";
import type { Moment } from "./moment.ts";

/** Somebody who intervenes for the CDG. */
export interface Referent {
  readonly id: string;
  readonly nom: string;
  /** Last day in this role, when it has one: nothing can be placed after. */
  readonly jusquAu: DateIso | null;
}

/** Half-days on which a référent cannot intervene, both ends included. No reason is kept: it may be one of health. */
export interface Absence {
  readonly id: string;
  readonly referentId: string;
  readonly debut: Moment;
  readonly fin: Moment;
}

/** Days on which the CDG intervenes nowhere, both ends included. */
export interface FermetureAgenda {
  readonly id: string;
  readonly libelle: string;
  readonly du: DateIso;
  readonly au: DateIso;
}

/** What the agenda needs to know of a devis and of the mission it belongs to. */
export interface DevisAgenda {
  readonly id: string;
  readonly numero: string;
  readonly statut: StatutDevis;
  readonly beneficiaireId: string;
  readonly beneficiaire: string;
  /** Territory of the body: its fériés count too, since one intervenes there. */
  readonly territoire: Territoire;
  /** Half-days to place in the agenda, placed ones included. */
  readonly demiJournees: number;
  /** First day the devis planned. */
  readonly prevueLe: DateIso;
  readonly accepteLe: DateIso | null;
  /**
   * Half-days by year of the cap, when a half-day counts in the year of its intervention; null when the year is that
   * of the acceptance, and any day will do.
   */
  readonly periodes: readonly Imputation[] | null;
  /** First and last days of effect of the convention, when known. */
  readonly conventionDu: DateIso | null;
  readonly conventionAu: DateIso | null;
}

/** An agenda as it is stored. */
export interface DonneesAgenda {
  readonly aujourdHui: DateIso;
  /** Territory of the CDG. */
  readonly territoire: Territoire;
  /** In the order in which they are shown. */
  readonly referents: readonly Referent[];
  readonly fermetures: readonly FermetureAgenda[];
  readonly absences: readonly Absence[];
  readonly devis: readonly DevisAgenda[];
  readonly creneaux: readonly Creneau[];
}

/** An agenda ready to be asked; made by `createAgenda` only. */
export interface Agenda extends DonneesAgenda {
  readonly index: IndexAgenda;
}

/** How an agenda finds things; nothing to read outside of this folder. */
export interface IndexAgenda {
  readonly devis: ReadonlyMap<string, DevisAgenda>;
  readonly creneaux: ReadonlyMap<string, Creneau>;
  readonly referents: ReadonlyMap<string, Referent>;
  /** Active créneaux, by référent or body and number of half-day. */
  readonly parReferent: ReadonlyMap<string, Creneau>;
  readonly parBeneficiaire: ReadonlyMap<string, Creneau>;
  readonly parDevis: ReadonlyMap<string, readonly Creneau[]>;
  readonly absences: ReadonlyMap<string, readonly { readonly debut: number; readonly fin: number }[]>;
  readonly calendriers: ReadonlyMap<Territoire, Calendrier>;
}
