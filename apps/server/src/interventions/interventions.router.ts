import { randomUUID } from "node:crypto";
import { requireFichiers } from "../fichiers/require-fichiers.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { actOnMission } from "../missions/act-on-mission.ts";
import { requirePrestataire } from "../missions/require-prestataire.ts";
import { ROLES_ACTION } from "../missions/roles-mission.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { confirmService } from "./confirm-service.ts";
import {
  interventionCancelSchema,
  interventionCompleteSchema,
  interventionConfirmSchema,
  interventionFicheSchema,
  interventionPlanSchema,
  interventionUpdateSchema,
} from "./intervention-schemas.ts";
import { LISTE_INTERVENTIONS } from "./liste-interventions.ts";

export const interventionsRouter = router({
  list: procedureListe(LISTE_INTERVENTIONS),

  plan: procedureFor(ROLES_ACTION["planifier-intervention"])
    .input(interventionPlanSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { cleIdempotence: _, missionId, version, ...saisie } = input;
        await requirePrestataire(tx, ctx, missionId);
        const interventionId = randomUUID();
        return actOnMission(tx, ctx, missionId, version, {
          type: "planifier-intervention",
          interventionId,
          ...saisie,
        });
      }),
    ),

  update: procedureFor(ROLES_ACTION["modifier-intervention"])
    .input(interventionUpdateSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { cleIdempotence: _, missionId, version, ...saisie } = input;
        await requirePrestataire(tx, ctx, missionId);
        return actOnMission(tx, ctx, missionId, version, { type: "modifier-intervention", ...saisie });
      }),
    ),

  updateFiche: procedureFor(ROLES_ACTION["rediger-fiche"])
    .input(interventionFicheSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { cleIdempotence: _, missionId, version, ...saisie } = input;
        await requirePrestataire(tx, ctx, missionId);
        await requireFichiers(tx, missionId, saisie.annexes);
        return actOnMission(tx, ctx, missionId, version, { type: "rediger-fiche", ...saisie });
      }),
    ),

  complete: procedureFor(ROLES_ACTION["realiser-intervention"])
    .input(interventionCompleteSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { cleIdempotence: _, missionId, version, ...saisie } = input;
        await requirePrestataire(tx, ctx, missionId);
        return actOnMission(tx, ctx, missionId, version, { type: "realiser-intervention", ...saisie });
      }),
    ),

  confirm: procedureFor(ROLES_ACTION["confirmer-service-fait"])
    .input(interventionConfirmSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, (tx) => {
        const { cleIdempotence: _, missionId, version, ...saisie } = input;
        return confirmService(tx, ctx, { missionId, version, ...saisie });
      }),
    ),

  cancel: procedureFor(ROLES_ACTION["annuler-intervention"])
    .input(interventionCancelSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { missionId, version, interventionId, motif } = input;
        await requirePrestataire(tx, ctx, missionId);
        return actOnMission(tx, ctx, missionId, version, {
          type: "annuler-intervention",
          interventionId,
          motif,
        });
      }),
    ),
});
