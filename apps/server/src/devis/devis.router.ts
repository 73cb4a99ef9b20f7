import { inMutation } from "../idempotence/in-mutation.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { actOnMission, findMissionIdOfDevis } from "../missions/act-on-mission.ts";
import { ROLES_ACTION } from "../missions/roles-mission.ts";
import { requirePrestataire } from "../missions/require-prestataire.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { createDevis } from "./create-devis.ts";
import {
  devisAcceptSchema,
  devisCancelSchema,
  devisCreateSchema,
  devisDeclineSchema,
  devisSendSchema,
  devisSettleSchema,
  devisUpdateSchema,
} from "./devis-schemas.ts";
import { LISTE_DEVIS } from "./liste-devis.ts";

export const devisRouter = router({
  list: procedureListe(LISTE_DEVIS),

  create: procedureFor(ROLES_ACTION["creer-devis"])
    .input(devisCreateSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => createDevis(tx, ctx, input))),

  update: procedureFor(ROLES_ACTION["modifier-devis"])
    .input(devisUpdateSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { cleIdempotence: _, version, devisId, ...saisie } = input;
        const missionId = await requirePrestataire(tx, ctx, await findMissionIdOfDevis(tx, devisId));
        return actOnMission(tx, ctx, missionId, version, { type: "modifier-devis", devisId, ...saisie });
      }),
    ),

  send: procedureFor(ROLES_ACTION["envoyer-devis"])
    .input(devisSendSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { devisId, version } = input;
        const missionId = await requirePrestataire(tx, ctx, await findMissionIdOfDevis(tx, devisId));
        return actOnMission(tx, ctx, missionId, version, { type: "envoyer-devis", devisId });
      }),
    ),

  accept: procedureFor(ROLES_ACTION["accepter-devis"])
    .input(devisAcceptSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { cleIdempotence: _, version, devisId, ...saisie } = input;
        const missionId = await findMissionIdOfDevis(tx, devisId);
        return actOnMission(tx, ctx, missionId, version, { type: "accepter-devis", devisId, ...saisie });
      }),
    ),

  decline: procedureFor(ROLES_ACTION["decliner-devis"])
    .input(devisDeclineSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { cleIdempotence: _, version, devisId, ...saisie } = input;
        const missionId = await findMissionIdOfDevis(tx, devisId);
        return actOnMission(tx, ctx, missionId, version, { type: "decliner-devis", devisId, ...saisie });
      }),
    ),

  cancel: procedureFor(ROLES_ACTION["annuler-devis"])
    .input(devisCancelSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { cleIdempotence: _, version, devisId, ...saisie } = input;
        const missionId = await requirePrestataire(tx, ctx, await findMissionIdOfDevis(tx, devisId));
        return actOnMission(tx, ctx, missionId, version, { type: "annuler-devis", devisId, ...saisie });
      }),
    ),

  settle: procedureFor(ROLES_ACTION["solder-devis"])
    .input(devisSettleSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { cleIdempotence: _, version, devisId, ...saisie } = input;
        const missionId = await requirePrestataire(tx, ctx, await findMissionIdOfDevis(tx, devisId));
        return actOnMission(tx, ctx, missionId, version, { type: "solder-devis", devisId, ...saisie });
      }),
    ),
});
