import { sql } from "kysely";
import { inTransaction } from "../db/in-transaction.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { brouillonCleSchema, brouillonSaveSchema } from "./brouillon-schemas.ts";

/** What was typed in a form and not saved, and when. */
export interface BrouillonVue {
  readonly contenu: unknown;
  readonly majLe: string;
}

/**
 * What a person types, kept as they type. Written over and over and never an act of anybody: no idempotency key, no
 * journal (docs/adr, « Drafts of forms »).
 */
export const brouillonsRouter = router({
  get: procedureFor(ROLES_LECTURE)
    .input(brouillonCleSchema)
    .query(
      ({ ctx, input }): Promise<BrouillonVue | null> =>
        inTransaction(ctx, async (tx) => {
          const lu = await tx
            .selectFrom("brouillon")
            .where("cle", "=", input.cle)
            .select(["contenu", "maj_le as majLe"])
            .executeTakeFirst();
          return lu ?? null;
        }),
    ),

  save: procedureFor(ROLES_LECTURE)
    .input(brouillonSaveSchema)
    .mutation(({ ctx, input }) =>
      inTransaction(ctx, async (tx) => {
        const contenu = JSON.stringify(input.contenu);
        const maj_le = ctx.horloge().toISOString();
        await tx
          .insertInto("brouillon")
          .values({
            utilisateur_id: ctx.acteur.utilisateurId,
            organisme_id: ctx.organismeId,
            cle: input.cle,
            contenu,
            maj_le,
          })
          .onConflict((conflit) =>
            conflit.columns(["utilisateur_id", "organisme_id", "cle"]).doUpdateSet({ contenu, maj_le }),
          )
          .execute();
        return { statut: "fait" as const };
      }),
    ),

  delete: procedureFor(ROLES_LECTURE)
    .input(brouillonCleSchema)
    .mutation(({ ctx, input }) =>
      inTransaction(ctx, async (tx) => {
        await sql`delete from brouillon where cle = ${input.cle}`.execute(tx);
        return { statut: "fait" as const };
      }),
    ),
});
