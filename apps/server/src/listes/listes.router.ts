import * as z from "zod";
import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { identifiant } from "../trpc/schemas.ts";
import { listDecrites, readPageValeurs } from "./read-page-valeurs.ts";
import { SUIVIS } from "./suivi-exports.ts";
import { pageValeursSchema, vueRemoveSchema, vueSaveSchema, vuesSchema } from "./vue-schemas.ts";
import { readVues, removeVue, saveVue } from "./vues-liste.ts";

export const listesRouter = router({
  /** How far an export of one's own is, or null when this server does not write it (any more). */
  suivi: procedureFor(ROLES_LECTURE)
    .input(z.object({ id: identifiant("Export") }))
    .query(({ ctx, input }) => SUIVIS.get(input.id, ctx.acteur.utilisateurId)),

  /** The lists that the acting person may read, with their columns. */
  registre: procedureFor(ROLES_LECTURE).query(({ ctx }) => listDecrites(ctx.roles)),

  /** A page of any of them. */
  page: procedureFor(ROLES_LECTURE)
    .input(pageValeursSchema)
    .query(({ ctx, input }) => readPageValeurs(ctx, input)),

  /** Views that the acting person keeps of a list. */
  vues: procedureFor(ROLES_LECTURE)
    .input(vuesSchema)
    .query(({ ctx, input }) => inTransaction(ctx, (tx) => readVues(tx, input.liste))),

  saveVue: procedureFor(ROLES_LECTURE)
    .input(vueSaveSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => saveVue(tx, ctx, input))),

  removeVue: procedureFor(ROLES_LECTURE)
    .input(vueRemoveSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => removeVue(tx, input.id))),
});
