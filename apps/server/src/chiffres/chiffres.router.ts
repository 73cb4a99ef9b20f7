import { inTransaction } from "../db/in-transaction.ts";
import { procedureListePublique } from "../listes/procedure-liste.ts";
import { PUBLIC } from "../outils/list-communes.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { publicProcedure, router } from "../trpc/procedures.ts";
import { getSynthese } from "./get-synthese.ts";
import { LISTE_CHIFFRES } from "./liste-chiffres.ts";

/** Figures of law and tariffs in force, for everybody. */
export const chiffresRouter = router({
  list: procedureListePublique(LISTE_CHIFFRES),

  getSynthese: publicProcedure.query(({ ctx }) =>
    inTransaction({ base: ctx.base, acteur: PUBLIC }, (tx) => getSynthese(tx, getAujourdHui(ctx.horloge()))),
  ),
});
