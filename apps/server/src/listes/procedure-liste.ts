import * as z from "zod";
import { inTransaction } from "../db/in-transaction.ts";
import { procedureFor } from "../trpc/procedures.ts";
import { pagination } from "../trpc/schemas.ts";
import type { Liste, PageListe, SourceListe } from "./liste.ts";

const page = z.object(pagination);
type Page = z.output<typeof page>;

/**
 * The procedure of a list: its roles, its criteria and a page; row-level security says which rows.
 * @example
 * list: procedureListe(LISTE_DEVIS)
 */
export function procedureListe<Schema extends z.ZodType, Ligne>(
  liste: Pick<Liste<Schema, Ligne, never>, "code" | "roles" | "criteres"> & {
    readonly source: Pick<SourceListe<z.output<Schema>, Ligne>, "page">;
  },
) {
  const saisie: z.ZodType<z.output<Schema> & Page, z.input<Schema> & Page> = z.intersection(
    liste.criteres,
    page,
  );
  return procedureFor(liste.roles)
    .meta({ liste: liste.code })
    .input(saisie)
    .query(({ ctx, input }): Promise<PageListe<Ligne>> => {
      const demande = input as z.output<Schema> & Page;
      const { page: numero, taille } = demande;
      const contexte = { organismeId: ctx.organismeId, maintenant: ctx.horloge() };
      const fenetre = { debut: (numero - 1) * taille, taille };
      return inTransaction(ctx, async (tx) => {
        const lue = await liste.source.page(tx, demande, fenetre, contexte);
        return { ...lue, page: numero, taille };
      });
    });
}
