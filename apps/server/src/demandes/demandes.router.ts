import {
  demanderDocumentSchema,
  motifRequisSchema,
  recevoirDocumentSchema,
} from "@ia-territoires/dossiers/schemas";
import * as z from "zod";
import { inTransaction } from "../db/in-transaction.ts";
import { requireFichiers } from "../fichiers/require-fichiers.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { actOnMission } from "../missions/act-on-mission.ts";
import { missionGetSchema } from "../missions/mission-schemas.ts";
import { requirePrestataire } from "../missions/require-prestataire.ts";
import { ROLES_ACTION } from "../missions/roles-mission.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { cleIdempotence, identifiant, shared, version } from "../trpc/schemas.ts";
import { createDemande } from "./create-demande.ts";
import { getEnvois } from "./get-envois.ts";
import { LISTE_DEMANDES } from "./liste-demandes.ts";

const surMission = z.object({ cleIdempotence, missionId: identifiant("Mission"), version });
const surDemande = surMission.extend({ demandeId: identifiant("Demande") });

export const demandesRouter = router({
  list: procedureListe(LISTE_DEMANDES),

  create: procedureFor(ROLES_ACTION["demander-document"])
    .input(
      z.intersection(
        surMission.extend({
          sansCourriel: z.boolean({ error: "Oui ou non attendu." }).default(false),
        }),
        shared(demanderDocumentSchema),
      ),
    )
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, (tx) => {
        const { cleIdempotence: _, ...nouvelle } = input;
        return createDemande(tx, ctx, nouvelle);
      }),
    ),

  /** How the body hears of what is asked, and the mails written about it; for the vendor. */
  getEnvois: procedureFor(ROLES_LECTURE)
    .input(missionGetSchema)
    .query(({ ctx, input }) =>
      inTransaction(ctx, async (tx) => getEnvois(tx, await requirePrestataire(tx, ctx, input.id))),
    ),

  receive: procedureFor(ROLES_ACTION["recevoir-document"])
    .input(z.intersection(surDemande, shared(recevoirDocumentSchema)))
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { cleIdempotence: _, missionId, version: vue, ...saisie } = input;
        await requireFichiers(tx, missionId, saisie.fichierIds);
        return actOnMission(tx, ctx, missionId, vue, { type: "recevoir-document", ...saisie });
      }),
    ),

  cancel: procedureFor(ROLES_ACTION["annuler-demande"])
    .input(surDemande.extend({ motif: shared(motifRequisSchema) }))
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { missionId, version: vue, demandeId, motif } = input;
        await requirePrestataire(tx, ctx, missionId);
        return actOnMission(tx, ctx, missionId, vue, { type: "annuler-demande", demandeId, motif });
      }),
    ),
});
