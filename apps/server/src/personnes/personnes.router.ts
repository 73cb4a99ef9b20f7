import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { listPersonnes } from "./list-personnes.ts";
import { personnesListSchema, personneUpdateSchema } from "./personnes-schemas.ts";
import { updatePersonne } from "./update-personne.ts";

/** People of the acting organisme and their roles: its administrators only. */
export const personnesRouter = router({
  list: procedureFor(["admin"])
    .input(personnesListSchema)
    .query(({ ctx, input }) =>
      inTransaction(ctx, (tx) =>
        listPersonnes(tx, {
          ...input,
          organismeId: ctx.organismeId,
          jour: getAujourdHui(ctx.horloge()),
        }),
      ),
    ),

  update: procedureFor(["admin"])
    .input(personneUpdateSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => updatePersonne(tx, ctx, input))),
});
