import * as z from "zod";
import { inTransaction } from "../db/in-transaction.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { identifiant } from "../trpc/schemas.ts";
import { LISTE_JOURNAL } from "./liste-journal.ts";
import { verifyChaine } from "./verify-chaine.ts";

export const journalRouter = router({
  list: procedureListe(LISTE_JOURNAL),

  /** Recomputes the chain of a mission and names its first broken record. */
  verify: procedureFor(ROLES_LECTURE)
    .input(z.object({ missionId: identifiant("Mission") }))
    .query(({ ctx, input }) =>
      inTransaction(ctx, async (tx) => {
        const dossier = await tx
          .selectFrom("dossier")
          .where("id", "=", input.missionId)
          .select("id")
          .executeTakeFirst();
        if (dossier === undefined) throw notFound("Cette mission");
        return verifyChaine(tx, `dossier:${input.missionId}`);
      }),
    ),
});
