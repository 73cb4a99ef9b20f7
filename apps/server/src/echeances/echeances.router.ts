import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { ROLES, type Role } from "../session/roles.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import {
  assignEcheance,
  cancelEcheance,
  completeEcheance,
  createEcheance,
  reopenEcheance,
  updateEcheance,
} from "./act-on-echeance.ts";
import { readEquipe } from "./attribution.ts";
import {
  echeanceActionSchema,
  echeanceAssignSchema,
  echeanceCreateSchema,
  echeanceGetSchema,
  echeancesMoisSchema,
  echeanceUpdateSchema,
  fluxActionSchema,
  resumeUpdateSchema,
} from "./echeance-schemas.ts";
import { createFlux, deleteFlux, getFlux } from "./flux/flux.repository.ts";
import { getEcheance } from "./get-echeance.ts";
import { getMois } from "./get-mois.ts";
import { LISTE_ECHEANCES } from "./liste-echeances.ts";
import { getResume, updateResume } from "./resume/resume.repository.ts";

/** Who keeps the échéances of an organisme: everybody who works there. */
const ROLES_SUIVI: readonly Role[] = ROLES.filter((role) => role !== "lecture");

export const echeancesRouter = router({
  list: procedureListe(LISTE_ECHEANCES),

  getMois: procedureFor(ROLES_LECTURE)
    .input(echeancesMoisSchema)
    .query(({ ctx, input }) => inTransaction(ctx, (tx) => getMois(tx, ctx.organismeId, input.mois))),

  create: procedureFor(ROLES_SUIVI)
    .input(echeanceCreateSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => createEcheance(tx, ctx, input))),

  update: procedureFor(ROLES_SUIVI)
    .input(echeanceUpdateSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => updateEcheance(tx, ctx, input))),

  /** One échéance, to see what somebody else changed. */
  get: procedureFor(ROLES_LECTURE)
    .input(echeanceGetSchema)
    .query(({ ctx, input }) => inTransaction(ctx, (tx) => getEcheance(tx, ctx.organismeId, input.id))),

  /** The people an échéance may be given to. */
  getEquipe: procedureFor(ROLES_SUIVI).query(({ ctx }) => inTransaction(ctx, (tx) => readEquipe(tx, ctx))),

  assign: procedureFor(ROLES_SUIVI)
    .input(echeanceAssignSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => assignEcheance(tx, ctx, input))),

  cancel: procedureFor(ROLES_SUIVI)
    .input(echeanceActionSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => cancelEcheance(tx, ctx, input))),

  complete: procedureFor(ROLES_SUIVI)
    .input(echeanceActionSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => completeEcheance(tx, ctx, input))),

  reopen: procedureFor(ROLES_SUIVI)
    .input(echeanceActionSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => reopenEcheance(tx, ctx, input))),

  /** Whether one receives the daily digest. */
  getResume: procedureFor(ROLES_LECTURE).query(({ ctx }) => inTransaction(ctx, (tx) => getResume(tx, ctx))),

  updateResume: procedureFor(ROLES_LECTURE)
    .input(resumeUpdateSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => updateResume(tx, ctx, input.actif))),

  /** The secret address of one's own agenda feed, or null when there is none. */
  getFlux: procedureFor(ROLES_LECTURE).query(({ ctx }) => inTransaction(ctx, (tx) => getFlux(tx, ctx))),

  /** Gives a new address; the former one no longer answers. */
  createFlux: procedureFor(ROLES_LECTURE)
    .input(fluxActionSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => createFlux(tx, ctx))),

  deleteFlux: procedureFor(ROLES_LECTURE)
    .input(fluxActionSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => deleteFlux(tx, ctx))),
});
