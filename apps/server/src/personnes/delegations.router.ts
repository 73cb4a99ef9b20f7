import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import {
  delegationCreateSchema,
  delegationsListSchema,
  delegationUpdateSchema,
} from "./delegation-schemas.ts";
import { listDelegations } from "./list-delegations.ts";
import { createDelegation, updateDelegation } from "./save-delegation.ts";

/** Delegations of signature: those who sign or administer record them, everybody who sees the dossier reads them. */
export const delegationsRouter = router({
  list: procedureFor(ROLES_LECTURE)
    .input(delegationsListSchema)
    .query(({ ctx, input }) =>
      inTransaction(ctx, (tx) =>
        listDelegations(tx, {
          ...input,
          organismeId: input.organismeId ?? ctx.organismeId,
          jour: getAujourdHui(ctx.horloge()),
        }),
      ),
    ),

  create: procedureFor(["admin", "dgs", "elu"])
    .input(delegationCreateSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => createDelegation(tx, ctx, input))),

  update: procedureFor(["admin", "dgs", "elu"])
    .input(delegationUpdateSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => updateDelegation(tx, ctx, input))),
});
