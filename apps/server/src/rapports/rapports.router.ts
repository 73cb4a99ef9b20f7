import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import type { Role } from "../session/roles.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { getRapport } from "./get-rapport.ts";
import { loadRapport } from "./load-rapport.ts";
import { LISTE_RAPPORTS } from "./liste-rapports.ts";
import {
  rapportCreateSchema,
  rapportDeleteSchema,
  rapportGetSchema,
  rapportUpdateSchema,
} from "./rapports-schemas.ts";
import { createRapport, deleteRapport, updateRapport } from "./save-rapport.ts";

/** Who writes the report that a titulaire owes. */
const REDACTEURS: readonly Role[] = ["admin", "referent-ia", "titulaire"];

/** Reports of article 7 that an organisme saves, for itself alone. */
export const rapportsRouter = router({
  list: procedureListe(LISTE_RAPPORTS),

  get: procedureFor(ROLES_LECTURE)
    .input(rapportGetSchema)
    .query(({ ctx, input }) => inTransaction(ctx, (tx) => getRapport(tx, input.id))),

  /** The report itself, drawn by the server: what `get` gives is opened and drawn by a browser. */
  calculate: procedureFor(ROLES_LECTURE)
    .input(rapportGetSchema)
    .query(async ({ ctx, input }) => (await inTransaction(ctx, (tx) => loadRapport(tx, input.id))).rapport),

  create: procedureFor(REDACTEURS)
    .input(rapportCreateSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => createRapport(tx, ctx, input))),

  update: procedureFor(REDACTEURS)
    .input(rapportUpdateSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => updateRapport(tx, ctx, input))),

  delete: procedureFor(REDACTEURS)
    .input(rapportDeleteSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => deleteRapport(tx, ctx, input))),
});
