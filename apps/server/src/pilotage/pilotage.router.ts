import { inTransaction } from "../db/in-transaction.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { findPrestataire } from "../prestataire/prestataire.repository.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { getSemaine } from "./get-semaine.ts";
import { getTableau } from "./get-tableau.ts";
import { LISTE_ANOMALIES } from "./liste-anomalies.ts";
import { tableauSchema } from "./pilotage-schemas.ts";

export const pilotageRouter = router({
  listAnomalies: procedureListe(LISTE_ANOMALIES),

  getTableau: procedureFor(ROLES_LECTURE)
    .input(tableauSchema)
    .query(({ ctx, input }) => inTransaction(ctx, (tx) => getTableau(tx, input))),

  /** The acting organisme's own week: empty for one that serves nobody. */
  getSemaine: procedureFor(ROLES_LECTURE).query(({ ctx }) =>
    inTransaction(ctx, async (tx) => {
      const prestataire = await findPrestataire(tx, ctx.organismeId);
      return getSemaine(tx, {
        organismeId: ctx.organismeId,
        utilisateurId: ctx.acteur.utilisateurId,
        aujourdHui: getAujourdHui(ctx.horloge(), prestataire?.fuseau),
      });
    }),
  ),
});
