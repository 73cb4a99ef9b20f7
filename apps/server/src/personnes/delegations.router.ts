import { inMutation } from "../idempotence/in-mutation.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { delegationCreateSchema, delegationUpdateSchema } from "./delegation-schemas.ts";
import { LISTE_DELEGATIONS } from "./liste-delegations.ts";
import { createDelegation, updateDelegation } from "./save-delegation.ts";

/** Delegations of signature: those who sign or administer record them, everybody who sees the dossier reads them. */
export const delegationsRouter = router({
  list: procedureListe(LISTE_DELEGATIONS),

  create: procedureFor(["admin", "dgs", "elu"])
    .input(delegationCreateSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => createDelegation(tx, ctx, input))),

  update: procedureFor(["admin", "dgs", "elu"])
    .input(delegationUpdateSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => updateDelegation(tx, ctx, input))),
});
