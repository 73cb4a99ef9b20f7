import { type Activite, calculateActivite } from "@ia-territoires/dossiers";
import * as z from "zod";
import { inTransaction } from "../db/in-transaction.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { requireVendeur } from "../titres/require-vendeur.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { getCarte } from "./get-carte.ts";
import { LISTE_EQUIPEMENT } from "./liste-equipement.ts";
import { loadDevisActifs } from "./load-devis-actifs.ts";
import { loadPlafonds, type UsagePlafond } from "./load-plafonds.ts";

const annee = z.object({
  annee: z
    .int({ error: "Année : nombre entier attendu." })
    .min(2000, { error: "Année : 2000 au moins." })
    .max(2099, { error: "Année : 2099 au plus." }),
});

/** A year of the acting vendor, and how full the caps of its bodies are. */
export interface ActiviteVue extends Activite {
  readonly plafonds: readonly UsagePlafond[];
}

/** Overviews of a vendor: what it does in a year, and whom it serves in its département. */
export const activiteRouter = router({
  get: procedureFor(ROLES_LECTURE)
    .input(annee)
    .query(
      ({ ctx, input }): Promise<ActiviteVue> =>
        inTransaction(ctx, async (tx) => {
          await requireVendeur(tx, ctx);
          const question = { prestataireId: ctx.organismeId, annee: input.annee };
          return {
            ...calculateActivite(await loadDevisActifs(tx, question), input.annee),
            plafonds: await loadPlafonds(tx, question),
          };
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
