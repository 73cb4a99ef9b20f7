import { besoinSchema, motifRequisSchema } from "@ia-territoires/dossiers/schemas";
import { codeTarifSchema } from "@ia-territoires/pricing/schemas";
import * as z from "zod";
import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { actOnMission } from "../missions/act-on-mission.ts";
import { requirePrestataire } from "../missions/require-prestataire.ts";
import { ROLES_ACTION } from "../missions/roles-mission.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { cleIdempotence, identifiant, shared, version } from "../trpc/schemas.ts";
import { createBesoin } from "./create-besoin.ts";
import { LISTE_BESOINS } from "./liste-besoins.ts";
import { listOffres } from "./list-offres.ts";

export const besoinsRouter = router({
  list: procedureListe(LISTE_BESOINS),

  /** What the acting organisme may ask for. */
  offres: procedureFor(ROLES_LECTURE).query(({ ctx }) =>
    inTransaction(ctx, (tx) => listOffres(tx, ctx.organismeId)),
  ),

  create: procedureFor(ROLES_ACTION["enregistrer-besoin"])
    .input(
      z.intersection(
        z.object({
          cleIdempotence,
          prestataireId: identifiant("Centre de gestion"),
          organismeId: identifiant("Organisme"),
          tarif: shared(codeTarifSchema),
        }),
        shared(besoinSchema),
      ),
    )
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, (tx) => {
        const { cleIdempotence: _, ...nouveau } = input;
        return createBesoin(tx, ctx, nouveau);
      }),
    ),

  dismiss: procedureFor(ROLES_ACTION["ecarter-besoin"])
    .input(
      z.object({
        cleIdempotence,
        missionId: identifiant("Mission"),
        besoinId: identifiant("Besoin"),
        version,
        motif: shared(motifRequisSchema),
      }),
    )
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { missionId, version: vue, besoinId, motif } = input;
        await requirePrestataire(tx, ctx, missionId);
        return actOnMission(tx, ctx, missionId, vue, { type: "ecarter-besoin", besoinId, motif });
      }),
    ),
});
