import * as z from "zod";
import { inTransaction } from "../db/in-transaction.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { requireVendeur } from "../titres/require-vendeur.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { type ActiviteVue, getActivite } from "./get-activite.ts";
import { getCarte } from "./get-carte.ts";
import { LISTE_EQUIPEMENT } from "./liste-equipement.ts";

const annee = z.object({
  annee: z
    .int({ error: "Année : nombre entier attendu." })
    .min(2000, { error: "Année : 2000 au moins." })
    .max(2099, { error: "Année : 2099 au plus." }),
});

/** Overviews of a vendor: what it does in a year, and whom it serves in its département. */
export const activiteRouter = router({
  get: procedureFor(ROLES_LECTURE)
    .input(annee)
    .query(
      ({ ctx, input }): Promise<ActiviteVue> =>
        inTransaction(ctx, async (tx) => {
          await requireVendeur(tx, ctx);
          return getActivite(tx, { prestataireId: ctx.organismeId, annee: input.annee });
        }),
    ),

  getCarte: procedureFor(ROLES_LECTURE).query(({ ctx }) =>
    inTransaction(ctx, async (tx) => {
      await requireVendeur(tx, ctx);
      return getCarte(tx, { organismeId: ctx.organismeId, maintenant: ctx.horloge() });
    }),
  ),

  listEquipement: procedureListe(LISTE_EQUIPEMENT),
});
