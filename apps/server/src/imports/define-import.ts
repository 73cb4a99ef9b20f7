import type { Refus } from "@ia-territoires/core";
import type { Tx } from "../db/in-transaction.ts";
import type { FaitJournal } from "../journal/add-journal.ts";
import type { Role } from "../session/roles.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";

/** A fault of one cell, or of the whole row when no field is named. */
export interface FauteImport {
  readonly champ: string | null;
  readonly message: string;
}

/** What a row would change in something known. */
export interface ChangementImport {
  readonly champ: string;
  readonly avant: string;
  readonly apres: string;
}

/**
 * What a row asks for. `cible` names what it is about (a number, an identifier): two rows of one file on the same one
 * are a fault of the second.
 */
export type PlanLigne<Saisie> =
  | { readonly action: "creer"; readonly cible: string; readonly nom: string; readonly saisie: Saisie }
  | {
      readonly action: "modifier";
      readonly cible: string;
      readonly nom: string;
      readonly changements: readonly ChangementImport[];
      readonly saisie: Saisie;
    }
  | { readonly action: "rien"; readonly cible: string; readonly nom: string }
  | { readonly action: "faute"; readonly fautes: readonly FauteImport[] };

/** A row of a file, its cells as text under the fields they fill; what is empty is left out. */
export interface LigneImport<Champ extends string = string> {
  /** Row as the spreadsheet numbers it. */
  readonly ligne: number;
  readonly champs: Readonly<Partial<Record<Champ, string>>>;
}

/** An import of the house: its fields, what each row would do, and how it is done. */
export interface DefinitionImport<Champ extends string, Saisie> {
  /** Its name in addresses, and that of its procedure. */
  readonly code: string;
  readonly roles: readonly Role[];
  readonly champs: readonly [Champ, ...Champ[]];
  /** Most rows of one file: one transaction writes them all, or none. */
  readonly lignesMaximum: number;
  /** Says what each row would do, in their order, and writes nothing. Reads what is known in a few statements. */
  plan(
    tx: Tx,
    ctx: ContexteOrganisme,
    lignes: readonly LigneImport<Champ>[],
  ): Promise<readonly PlanLigne<Saisie>[]>;
  /** Does what a row asks for, and gives what the journal keeps of it; a refusal undoes the whole import. */
  apply(tx: Tx, ctx: ContexteOrganisme, saisie: Saisie): Promise<FaitJournal | Refus>;
}

/** What reading a file needs to know of an import. */
export type ImportEnregistre = Pick<DefinitionImport<string, never>, "code" | "roles" | "lignesMaximum">;
