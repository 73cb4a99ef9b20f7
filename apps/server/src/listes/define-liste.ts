import type { Table, Valeur } from "@ia-territoires/tableurs";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import type { Droit } from "../trpc/procedures.ts";
import { readChoix } from "./read-choix.ts";
import type { FiltreListe } from "./filtre.ts";
import type { ContexteListe, Fenetre, Liste } from "./liste.ts";

/** What an export or a page of values is made of, once its criteria are known. */
export interface ExportListe {
  readonly table: Table;
  /** Identifiers of one page, and how many rows match in all. */
  page(
    tx: Tx,
    fenetre: Fenetre,
    ctx: ContexteListe,
  ): Promise<{ readonly ids: readonly string[]; readonly total: number }>;
  listIds(tx: Tx, maximum: number, ctx: ContexteListe): Promise<readonly string[]>;
  /** Rows of these identifiers, in their order, as values of the columns. */
  listValeurs(tx: Tx, ids: readonly string[], ctx: ContexteListe): Promise<readonly (readonly Valeur[])[]>;
}

/** A list whose types of criteria and row are hidden, as the registry keeps it. */
export interface ListeEnregistree {
  readonly code: string;
  readonly titre: string;
  readonly roles: Droit;
  readonly colonnes: Table["colonnes"];
  /** Keys of the columns that its printed list leaves out. */
  readonly sansPapier: ReadonlySet<string>;
  /** A filter per criterion, by its name. */
  readonly filtres: Readonly<Record<string, FiltreListe>>;
  readonly criteres: z.ZodObject;
  /** Values of the criterion `tri`. */
  readonly tris: readonly string[];
  /** Checks criteria as the screen sends them; a `ZodError` says what is wrong. */
  open(criteres: unknown): ExportListe;
}

/**
 * Declares a list: the same object serves its procedure (`procedureListe`) and, in the registry, its exports.
 * @example
 * export const LISTE_DEVIS = defineListe({ code: "devis", titre: "Devis", roles, criteres, filtres, source, colonnes });
 */
export function defineListe<
  Schema extends z.ZodObject,
  Ligne extends { readonly id: string },
  Exportee extends Ligne = Ligne,
>(
  liste: Liste<Schema, Ligne, Exportee>,
): Liste<Schema, Ligne, Exportee> & { readonly enregistree: ListeEnregistree } {
  const { code, titre, roles, source } = liste;
  const colonnes = liste.colonnes.map(({ cle, titre: entete, type }) => ({ cle, titre: entete, type }));
  const enregistree: ListeEnregistree = {
    code,
    titre,
    roles: liste.publique ? "public" : roles,
    colonnes,
    sansPapier: new Set(liste.colonnes.flatMap(({ cle, papier }) => (papier === false ? [cle] : []))),
    filtres: liste.filtres,
    criteres: liste.criteres,
    tris: readChoix(liste.criteres.shape["tri"]),
    open(saisie) {
      const criteres = liste.criteres.parse(saisie);
      return {
        table: { titre, colonnes },
        async page(tx, fenetre, ctx) {
          const { lignes, total } = await source.page(tx, criteres, fenetre, ctx);
          return { ids: lignes.map(({ id }) => id), total };
        },
        listIds: (tx, maximum, ctx) => source.listIds(tx, criteres, maximum, ctx),
        async listValeurs(tx, ids, ctx) {
          const lues = new Map((await source.listLignes(tx, ids, ctx)).map((ligne) => [ligne.id, ligne]));
          return ids.flatMap((id) => {
            const ligne = lues.get(id);
            return ligne === undefined ? [] : [liste.colonnes.map(({ valeur }) => valeur(ligne))];
          });
        },
      };
    },
  };
  return { ...liste, enregistree };
}
