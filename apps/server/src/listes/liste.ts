import type { TypeColonne, Valeur } from "@ia-territoires/tableurs";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import type { Role } from "../session/roles.ts";
import type { FiltresListe } from "./filtre.ts";

/** Who asks for a list, and when: what a list may need beside its criteria. */
export interface ContexteListe {
  /** Empty for a public list. */
  readonly organismeId: string;
  readonly maintenant: Date;
}

/** A column of the exports; the value is that of the row, as the house keeps it (amounts and dates as text). */
export interface ColonneListe<Ligne> {
  /** Name for machines, unique in its list. */
  readonly cle: string;
  /** French heading. */
  readonly titre: string;
  readonly type: TypeColonne;
  readonly valeur: (ligne: Ligne) => Valeur;
  /** Left out of the printed list: a sheet of paper holds about twelve columns. */
  readonly papier?: false;
}

/** Rows from `debut` (0 the first), `taille` at most. */
export interface Fenetre {
  readonly debut: number;
  readonly taille: number;
}

/** Where rows come from; row-level security says which. */
export interface SourceListe<Criteres, Ligne, Exportee extends Ligne = Ligne> {
  /** One page, and how many rows match in all. */
  page(
    tx: Tx,
    criteres: Criteres,
    fenetre: Fenetre,
    ctx: ContexteListe,
  ): Promise<{ readonly lignes: readonly Ligne[]; readonly total: number }>;
  /** Identifiers of all the rows that match, in the order of the screen, `maximum` at most. */
  listIds(tx: Tx, criteres: Criteres, maximum: number, ctx: ContexteListe): Promise<readonly string[]>;
  /** Rows of these identifiers, in any order; those that are gone or not visible are left out. */
  listLignes(
    tx: Tx,
    ids: readonly string[],
    ctx: ContexteListe,
  ): Promise<readonly (Exportee & { readonly id: string })[]>;
}

/** A list of the house: one row of the registry gives its screen, its filters, its sort, its rights and its exports. */
export interface Liste<Schema extends z.ZodObject, Ligne, Exportee extends Ligne = Ligne> {
  /** Its name in addresses and files: kebab-case. */
  readonly code: string;
  readonly titre: string;
  readonly roles: readonly Role[];
  /** For everybody, signed in or not: of public data only; `roles` is then empty. */
  readonly publique?: true;
  /** Filters and sort, as the screen sends them, without the page. */
  readonly criteres: Schema;
  /** How a person sets each criterion. */
  readonly filtres: FiltresListe<z.output<Schema>>;
  readonly source: SourceListe<z.output<Schema>, Ligne, Exportee>;
  /** Of the exports, whose rows may know more than those of the screen. */
  readonly colonnes: readonly ColonneListe<Exportee>[];
}

export interface PageListe<Ligne> {
  readonly lignes: readonly Ligne[];
  readonly total: number;
  readonly page: number;
  readonly taille: number;
}
