import { inMutation } from "../idempotence/in-mutation.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { importOrganismes } from "./import-organismes.ts";
import { importOrganismesSchema } from "./import-schemas.ts";
import { ROLES_IMPORT } from "./roles-import.ts";

export const importsRouter = router({
  organismes: procedureFor(ROLES_IMPORT)
    .input(importOrganismesSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => importOrganismes(tx, ctx, input))),
});
