import { inTransaction, type Tx } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { addJournal } from "../journal/add-journal.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { ErreurMetier, notFound } from "../trpc/erreur-metier.ts";
import { type ContexteOrganisme, procedureFor, router } from "../trpc/procedures.ts";
import { addCourrier } from "./add-courrier.ts";
import {
  courrierEssaiSchema,
  courrierGetSchema,
  courrierRetrySchema,
  modeleDeleteSchema,
  modelePreviewSchema,
  modeleUpdateSchema,
} from "./courrier-schemas.ts";
import type { ModeCourrier } from "./courrier-vue.ts";
import { getCourrier } from "./get-courrier.ts";
import { getEtatDepot } from "./get-etat-depot.ts";
import { listFautesModele } from "./list-fautes-modele.ts";
import { LISTE_COURRIERS } from "./liste-courriers.ts";
import { listModeles } from "./list-modeles.ts";
import { readModeles } from "./load-modeles.ts";
import { type CodeModele, MODELES_COURRIER } from "./modeles.ts";
import type { ModeleCourrier, TexteCourrier } from "./modele-courrier.ts";
import { renderCourrier } from "./render-courrier.ts";
import { ROLES_COURRIER } from "./roles-courrier.ts";
import { deleteModele, updateModele } from "./save-modele.ts";

function getMode(ctx: ContexteOrganisme): ModeCourrier {
  if (ctx.demonstration) return "demonstration";
  return ctx.smtpConfigure ? "smtp" : "non-configure";
}

/** Puts a mail that was given up, or that waits for its next try, at the head of the queue. */
async function retry(tx: Tx, ctx: ContexteOrganisme, id: string) {
  const lu = await tx
    .selectFrom("courrier")
    .where("id", "=", id)
    .select("etat")
    .forUpdate()
    .executeTakeFirst();
  if (lu === undefined) throw notFound("Ce courrier");
  if (lu.etat === "envoye" || lu.etat === "retenu") {
    throw new ErreurMetier(
      "CONFLICT",
      "courrier-deja-parti",
      "Ce courrier est déjà parti : il ne part pas deux fois.",
    );
  }
  await tx
    .updateTable("courrier")
    .where("id", "=", id)
    .set({ etat: "a-envoyer", essais: 0, prochain_essai: null, erreur: null, traite_le: null })
    .execute();
  await addJournal(tx, ctx, { dossierId: null, action: "courrier-repris", objetId: id, donnees: {} });
  return { statut: "fait" as const };
}

/** A template as its reader would get it, each variable replaced by what it holds. */
async function preview(
  tx: Tx,
  ctx: ContexteOrganisme,
  { modele: code, objet, texte }: TexteCourrier & { readonly modele: CodeModele },
) {
  const modele: ModeleCourrier = MODELES_COURRIER[code];
  const fautes = listFautesModele(modele, { objet, texte });
  if (fautes.length > 0) return { fautes, apercu: null };
  const { nom } = await readModeles(tx, ctx.organismeId);
  const valeurs = Object.fromEntries(
    Object.entries(modele.variables).map(([variable, sens]) => [variable, `[${sens}]`]),
  );
  return {
    fautes,
    apercu: renderCourrier(modele, { objet, texte }, { ...valeurs, organisme: nom, service: ctx.adresse }),
  };
}

export const courriersRouter = router({
  list: procedureListe(LISTE_COURRIERS),

  /** Where mails go, how many wait, and what the server says when it fails. */
  getEtat: procedureFor(ROLES_COURRIER).query(({ ctx }) =>
    inTransaction(ctx, (tx) => getEtatDepot(tx, getMode(ctx))),
  ),

  get: procedureFor(ROLES_COURRIER)
    .input(courrierGetSchema)
    .query(({ ctx, input }) =>
      inTransaction(ctx, (tx) =>
        getCourrier(tx, {
          id: input.id,
          organismeId: ctx.organismeId,
          service: ctx.adresse,
          demonstration: ctx.demonstration,
        }),
      ),
    ),

  retry: procedureFor(ROLES_COURRIER)
    .input(courrierRetrySchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => retry(tx, ctx, input.id))),

  /** A mail to oneself, to see whether mails arrive. */
  createEssai: procedureFor(ROLES_COURRIER)
    .input(courrierEssaiSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { id: destinataireId, email: destinataire, nom } = ctx.session.utilisateur;
        const { organismeId } = ctx;
        const variables = { nom };
        const id = await addCourrier(tx, {
          modele: "essai",
          destinataire,
          destinataireId,
          variables,
          organismeId,
        });
        return { statut: "fait" as const, id };
      }),
    ),

  listModeles: procedureFor(ROLES_COURRIER).query(({ ctx }) => inTransaction(ctx, listModeles)),

  previewModele: procedureFor(ROLES_COURRIER)
    .input(modelePreviewSchema)
    .query(({ ctx, input }) => inTransaction(ctx, (tx) => preview(tx, ctx, input))),

  updateModele: procedureFor(ROLES_COURRIER)
    .input(modeleUpdateSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => updateModele(tx, ctx, input))),

  deleteModele: procedureFor(ROLES_COURRIER)
    .input(modeleDeleteSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => deleteModele(tx, ctx, input))),
});
