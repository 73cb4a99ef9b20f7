import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { addJournal } from "../journal/add-journal.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import { procedureFor, publicProcedure, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { buildDossierAcces } from "./build-dossier-acces.ts";
import { deletePersonne } from "./delete-personne.ts";
import type { DossierAcces } from "./dossier-acces.ts";
import { getPagesPubliees, type PagesPubliees } from "./get-pages-publiees.ts";
import { LISTE_CERTIFICATS } from "./liste-certificats.ts";
import { listDurees } from "./list-durees.ts";
import { dossierAccesSchema, dureeUpdateSchema, effacementSchema, pagesGetSchema } from "./rgpd-schemas.ts";
import { updateDuree } from "./update-duree.ts";

/** Personal data of the product itself. */
export const rgpdRouter = router({
  /** Legal pages, for everybody. */
  pages: publicProcedure
    .input(pagesGetSchema)
    .query(
      ({ ctx, input }): Promise<PagesPubliees | null> => getPagesPubliees(ctx.base, input?.organisme ?? null),
    ),

  /** What is held on the person who asks, in every organisme they belong to. */
  mesDonnees: procedureFor(ROLES_LECTURE).query(async ({ ctx }): Promise<DossierAcces> => {
    const dossier = await buildDossierAcces(ctx.base, ctx.acteur, {
      personne: ctx.acteur.utilisateurId,
      organismes: ctx.acteur.mesOrganismes,
      maintenant: ctx.horloge(),
    });
    if (dossier === null) throw notFound("Ce compte");
    return dossier;
  }),

  /** What the acting organisme holds on one of its people; that it was asked is recorded. */
  dossierAcces: procedureFor(["admin", "dpo"])
    .input(dossierAccesSchema)
    .query(async ({ ctx, input }): Promise<DossierAcces> => {
      const dossier = await buildDossierAcces(ctx.base, ctx.acteur, {
        personne: input.utilisateurId,
        organismes: [ctx.organismeId],
        maintenant: ctx.horloge(),
      });
      if (dossier === null || dossier.organismes.length === 0) throw notFound("Cette personne");
      await inTransaction(ctx, (tx) =>
        addJournal(tx, ctx, {
          dossierId: null,
          action: "dossier-d-acces-etabli",
          objetId: input.utilisateurId,
          donnees: {},
        }),
      );
      return dossier;
    }),

  delete: procedureFor(["admin"])
    .input(effacementSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, (tx) => deletePersonne(tx, ctx, input.utilisateurId)),
    ),

  durees: procedureFor(["admin", "dpo"]).query(({ ctx }) =>
    inTransaction(ctx, (tx) => listDurees(tx, ctx.organismeId, getAujourdHui(ctx.horloge()))),
  ),

  updateDuree: procedureFor(["admin", "dpo"])
    .input(dureeUpdateSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => updateDuree(tx, ctx, input))),

  listCertificats: procedureListe(LISTE_CERTIFICATS),
});
