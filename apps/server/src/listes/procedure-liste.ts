import * as z from "zod";
import { type Acteur, inTransaction } from "../db/in-transaction.ts";
import type { Base } from "../db/open-base.ts";
import { PUBLIC } from "../outils/list-communes.ts";
import type { Role } from "../session/roles.ts";
import { procedureFor, publicProcedure } from "../trpc/procedures.ts";
import { pagination } from "../trpc/schemas.ts";
import type { ContexteListe, Liste, PageListe, SourceListe } from "./liste.ts";

const page = z.object(pagination);
type Page = z.output<typeof page>;
type ListeLue<Schema extends z.ZodObject, Ligne> = Pick<Liste<Schema, Ligne, never>, "code" | "criteres"> & {
  readonly source: Pick<SourceListe<z.output<Schema>, Ligne>, "page">;
};

/**
 * The procedure of a list: its roles, its criteria and a page; row-level security says which rows.
 * @example
 * list: procedureListe(LISTE_DEVIS)
 */
export function procedureListe<Schema extends z.ZodObject, Ligne>(
  liste: ListeLue<Schema, Ligne> & { readonly roles: readonly Role[] },
) {
  return procedureFor(liste.roles)
    .meta({ liste: liste.code })
    .input(buildSaisie(liste))
    .query(({ ctx, input }) =>
      readPage(liste, ctx, input, { organismeId: ctx.organismeId, maintenant: ctx.horloge() }),
    );
}

/**
 * The procedure of a list for everybody, signed in or not: it reads what is public, as nobody in particular.
 * @example
 * list: procedureListePublique(LISTE_CHIFFRES)
 */
export function procedureListePublique<Schema extends z.ZodObject, Ligne>(
  liste: ListeLue<Schema, Ligne> & { readonly publique?: true },
) {
  return publicProcedure
    .meta({ liste: liste.code })
    .input(buildSaisie(liste))
    .query(({ ctx, input }) =>
      readPage(liste, { base: ctx.base, acteur: PUBLIC }, input, {
        organismeId: "",
        maintenant: ctx.horloge(),
      }),
    );
}

function buildSaisie<Schema extends z.ZodObject>(liste: {
  readonly criteres: Schema;
}): z.ZodType<z.output<Schema> & Page, z.input<Schema> & Page> {
  return z.intersection(liste.criteres, page);
}

function readPage<Schema extends z.ZodObject, Ligne>(
  liste: ListeLue<Schema, Ligne>,
  identite: { readonly base: Base; readonly acteur: Acteur },
  saisie: unknown,
  contexte: ContexteListe,
): Promise<PageListe<Ligne>> {
  const demande = saisie as z.output<Schema> & Page;
  const { page: numero, taille } = demande;
  const fenetre = { debut: (numero - 1) * taille, taille };
  return inTransaction(identite, async (tx) => {
    const lue = await liste.source.page(tx, demande, fenetre, contexte);
    return { ...lue, page: numero, taille };
  });
}
