import type { CodeVariable } from "@ia-territoires/dossiers/modeles";
import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { getCopie, getModele, getValeurs } from "./get-vues.ts";
import { LISTE_DOCUMENTS_MODELE } from "./liste-documents-modele.ts";
import { LISTE_MODELES } from "./liste-modeles.ts";
import {
  copieCancelSchema,
  copieGetSchema,
  copiePlanSchema,
  copieStartSchema,
  modeleArchiveSchema,
  modeleCreateSchema,
  modeleGetSchema,
  modeleUpdateSchema,
  valeursGetSchema,
} from "./modeles-schemas.ts";
import { planCopies } from "./plan-copies.ts";
import { ROLES_MODELES } from "./roles-modeles.ts";
import { archiveModele, createModele, requireAuteur, updateModele } from "./save-modele.ts";
import { cancelCopie, startCopie } from "./start-copie.ts";

/** What a copy would do for one body. */
export interface LignePlan {
  readonly missionId: string;
  readonly nom: string;
  readonly statut: "creer" | "mettre-a-jour" | "inchange" | "incomplet";
  /** Variables without a value, whether blanks are wanted or not. */
  readonly manquantes: readonly CodeVariable[];
}

const lecture = procedureFor(ROLES_LECTURE);
const ecriture = procedureFor(ROLES_MODELES);

/** Models of documents of a vendor, and their copies to the bodies it serves. */
export const modelesRouter = router({
  list: procedureListe(LISTE_MODELES),
  listDocuments: procedureListe(LISTE_DOCUMENTS_MODELE),

  get: lecture
    .input(modeleGetSchema)
    .query(({ ctx, input }) => inTransaction(ctx, (tx) => getModele(tx, input.id))),

  /** What each variable is worth for one body: the screen fills the model as it is written, with the same function. */
  getValeurs: lecture
    .input(valeursGetSchema)
    .query(({ ctx, input }) => inTransaction(ctx, (tx) => getValeurs(tx, ctx, input.missionId))),

  create: ecriture.input(modeleCreateSchema).mutation(({ ctx, input }) => {
    const { titre, genre, texte } = input;
    return inMutation(ctx, input, (tx) => createModele(tx, ctx, { titre, genre, texte }));
  }),

  update: ecriture
    .input(modeleUpdateSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => updateModele(tx, ctx, input))),

  archive: ecriture
    .input(modeleArchiveSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => archiveModele(tx, ctx, input))),

  /** A dry run: body by body, what is missing and what would change. Nothing is written. */
  planCopie: ecriture.input(copiePlanSchema).mutation(({ ctx, input }) =>
    inTransaction(ctx, async (tx): Promise<readonly LignePlan[]> => {
      const prestataire = await requireAuteur(tx, ctx);
      const { titre, genre, texte } = await getModele(tx, input.modeleId);
      const { modeleId, avecBlancs, missionIds } = input;
      const aujourdHui = getAujourdHui(ctx.horloge(), prestataire.fuseau);
      const prevues = await planCopies(
        tx,
        { modeleId, saisie: { titre, genre, texte }, avecBlancs },
        { prestataire, missionIds, aujourdHui },
      );
      if (prevues.length !== new Set(missionIds).size) throw notFound("Une des missions choisies");
      return prevues.map(({ cible, rempli, plan }) => ({
        missionId: cible.missionId,
        nom: cible.source.collectivite.nom,
        statut: plan.statut,
        manquantes: rempli.contenu.manquantes,
      }));
    }),
  ),

  startCopie: ecriture
    .input(copieStartSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => startCopie(tx, ctx, input))),

  getCopie: lecture
    .input(copieGetSchema)
    .query(({ ctx, input }) => inTransaction(ctx, (tx) => getCopie(tx, input.id))),

  cancelCopie: ecriture
    .input(copieCancelSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => cancelCopie(tx, ctx, input.copieId))),
});
