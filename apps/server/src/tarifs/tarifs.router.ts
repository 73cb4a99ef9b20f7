import { listTarifsCdg, type TarifCdg } from "@ia-territoires/pricing/cdg";
import { inTransaction } from "../db/in-transaction.ts";
import { findPrestataire } from "../prestataire/prestataire.repository.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";

export const tarifsRouter = router({
  /** The tariffs that the active organisme sells; none when it is not a vendor. */
  list: procedureFor(ROLES_LECTURE).query(
    ({ ctx }): Promise<readonly TarifCdg[]> =>
      inTransaction(ctx, async (tx) => {
        const prestataire = await findPrestataire(tx, ctx.organismeId);
        if (prestataire === null) return [];
        const { departement } = prestataire;
        return listTarifsCdg({ departement }).filter(
          (tarif) => tarif.prestataire.departement === departement,
        );
      }),
  ),
});
