import * as z from "zod";
import { inTransaction } from "../db/in-transaction.ts";
import { splitTermes } from "./split-termes.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { listPersonnes } from "./list-personnes.ts";
import { listResultats } from "./list-resultats.ts";
import type { ResultatRecherche } from "./resultat-recherche.ts";

/** How many of each kind: enough to choose from, few enough to read. */
const TAILLE = 5;

const rechercheSchema = z.object({
  recherche: z
    .string({ error: "Recherche : un texte est attendu." })
    .max(200, { error: "Recherche : 200 caractères au plus." }),
});

export const rechercheRouter = router({
  /** Bodies, people of one's own organisme, missions, devis and documents one may see; nothing without a word. */
  list: procedureFor(ROLES_LECTURE)
    .input(rechercheSchema)
    .query(
      async ({
        ctx,
        input: { recherche },
      }): Promise<{ readonly lignes: readonly ResultatRecherche[]; readonly total: number }> => {
        const mots = splitTermes(recherche);
        if (mots.length === 0) return { lignes: [], total: 0 };
        const trouves = await inTransaction(ctx, (tx) => listResultats(tx, recherche, mots, TAILLE));
        const personnes = await listPersonnes(ctx.base, ctx.organismeId, mots, TAILLE);
        const lignes = [...trouves, ...personnes];
        return { lignes, total: lignes.length };
      },
    ),
});
