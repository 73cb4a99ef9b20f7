import * as z from "zod";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { listPartout } from "./list-partout.ts";
import type { ResultatRecherche } from "./resultat-recherche.ts";

const rechercheSchema = z.object({
  recherche: z
    .string({ error: "Recherche : un texte est attendu." })
    .max(200, { error: "Recherche : 200 caractères au plus." }),
});

export const rechercheRouter = router({
  /** Bodies, missions, devis, documents and files one may see, and the people of one's own organisme one may act on. */
  list: procedureFor(ROLES_LECTURE)
    .input(rechercheSchema)
    .query(
      async ({
        ctx,
        input,
      }): Promise<{ readonly lignes: readonly ResultatRecherche[]; readonly total: number }> => {
        const lignes = await listPartout(ctx, input.recherche);
        return { lignes, total: lignes.length };
      },
    ),
});
