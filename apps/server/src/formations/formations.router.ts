import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import type { Role } from "../session/roles.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import {
  formationCreateSchema,
  formationRemoveSchema,
  formationUpdateSchema,
  registreOpenSchema,
  syntheseSchema,
} from "./formation-schemas.ts";
import { getSynthese } from "./get-synthese.ts";
import { LISTE_FORMATIONS } from "./liste-formations.ts";
import { openRegistre } from "./open-registre.ts";
import { createFormation, removeFormation, updateFormation } from "./save-formation.ts";

/** Who records trainings, on the side of the body as on that of who serves it. */
const ROLES_FORMATIONS = [
  "admin",
  "referent-ia",
  "juriste",
  "dpo",
  "dgs",
  "agent",
] as const satisfies readonly Role[];
const inscription = procedureFor(ROLES_FORMATIONS);

/** Trainings on AI, as evidence for article 4. */
export const formationsRouter = router({
  list: procedureListe(LISTE_FORMATIONS),

  getSynthese: procedureFor(ROLES_LECTURE)
    .input(syntheseSchema)
    .query(({ ctx, input }) =>
      inTransaction(ctx, (tx) =>
        getSynthese(tx, { organismeId: ctx.organismeId, choisi: input.organismeId }),
      ),
    ),

  /** Opens the dossier that holds the evidence of a body, so that a file can be filed before the training is recorded. */
  open: inscription.input(registreOpenSchema).mutation(({ ctx, input }) =>
    inMutation(ctx, input, async (tx) => ({
      statut: "fait" as const,
      dossierId: await openRegistre(tx, ctx, input.organismeId),
    })),
  ),

  create: inscription.input(formationCreateSchema).mutation(({ ctx, input }) => {
    const { cleIdempotence: _, ...contenu } = input;
    return inMutation(ctx, input, (tx) => createFormation(tx, ctx, contenu));
  }),

  update: inscription.input(formationUpdateSchema).mutation(({ ctx, input }) => {
    const { cleIdempotence: _, ...contenu } = input;
    return inMutation(ctx, input, (tx) => updateFormation(tx, ctx, contenu));
  }),

  remove: inscription
    .input(formationRemoveSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => removeFormation(tx, ctx, input))),
});
