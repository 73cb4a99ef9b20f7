import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { fichierRemoveSchema, fichiersListSchema } from "./fichier-schemas.ts";
import { type FichierVue, listFichiers } from "./list-fichiers.ts";
import { LISTE_FICHIERS } from "./liste-fichiers.ts";
import { removeFichier } from "./remove-fichier.ts";
import { requireDossier } from "./require-dossier.ts";
import { ROLES_DEPOT } from "./roles-fichier.ts";
import { getPlace, type Place } from "./take-quota.ts";

/** Files of a dossier, and what this person may do. */
export interface FichiersVue {
  readonly fichiers: readonly FichierVue[];
  readonly peutDeposer: boolean;
  readonly tailleMax: number;
  readonly place: Place;
}

// A file is filed over HTTP (fichier-routes.ts): its bytes are no JSON.
export const fichiersRouter = router({
  list: procedureFor(ROLES_LECTURE)
    .input(fichiersListSchema)
    .query(
      ({ ctx, input }): Promise<FichiersVue> =>
        inTransaction(ctx, async (tx) => {
          await requireDossier(tx, input.dossierId);
          return {
            fichiers: await listFichiers(tx, input.dossierId),
            peutDeposer: ctx.roles.some((role) => (ROLES_DEPOT as readonly string[]).includes(role)),
            tailleMax: ctx.fichiers.tailleMax,
            place: await getPlace(tx, ctx.organismeId, ctx.fichiers.quota),
          };
        }),
    ),

  /** Every file of every dossier one is a party of. */
  listTous: procedureListe(LISTE_FICHIERS),

  remove: procedureFor(ROLES_DEPOT)
    .input(fichierRemoveSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => removeFichier(tx, ctx, input))),
});
