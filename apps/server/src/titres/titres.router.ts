import { randomUUID } from "node:crypto";
import type { DateIso } from "@ia-territoires/core";
import type { LigneGrandLivre } from "@ia-territoires/dossiers";
import { buildGrandLivre } from "@ia-territoires/dossiers";
import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { addJob } from "../jobs/add-job.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { missionGetSchema } from "../missions/mission-schemas.ts";
import { findPrestataire } from "../prestataire/prestataire.repository.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { actOnExercice } from "./act-on-exercice.ts";
import { actOnLot } from "./act-on-lot.ts";
import { actOnTitre } from "./act-on-titre.ts";
import { createLot } from "./create-lot.ts";
import { type ExerciceVue, getLotVue, getTitreVue, listExercicesVus } from "./get-vues.ts";
import { LISTE_A_FACTURER } from "./liste-a-facturer.ts";
import { LISTE_ECARTS } from "./liste-ecarts.ts";
import { LISTE_LOTS } from "./liste-lots.ts";
import { LISTE_MOUVEMENTS } from "./liste-mouvements.ts";
import { LISTE_TITRES } from "./liste-titres.ts";
import { loadSuivi } from "./load-suivi.ts";
import { planLotDemande } from "./plan-lot-demande.ts";
import { findReglageTitres, type ReglageTitres } from "./reglage-titres.ts";
import { requireVendeur } from "./require-vendeur.ts";
import { ROLES_TITRES } from "./roles-titres.ts";
import {
  exerciceActionSchema,
  lotActionSchema,
  lotCreateSchema,
  lotGetSchema,
  lotPreviewSchema,
  reconcileSchema,
  rectificationEmissionSchema,
  reglageUpdateSchema,
  titreActionSchema,
  titreCancelSchema,
  titreCorrectionSchema,
  titreEmissionSchema,
  titreGetSchema,
  titreReduceSchema,
  titreRejectSchema,
  titreUpdateSchema,
} from "./titres-schemas.ts";
import { updateReglage } from "./update-reglage.ts";

/** What the screens of titres need beside their lists. */
export interface CadreTitres {
  readonly aujourdHui: DateIso;
  readonly reglage: ReglageTitres | null;
  readonly exercices: readonly ExerciceVue[];
  /** The last reconciliation; null while none was asked for. */
  readonly rapprochement: {
    readonly faitLe: string;
    readonly missions: number;
    readonly ecarts: number;
  } | null;
}

const mutation = procedureFor(ROLES_TITRES);

export const titresRouter = router({
  list: procedureListe(LISTE_TITRES),
  listLots: procedureListe(LISTE_LOTS),
  listAFacturer: procedureListe(LISTE_A_FACTURER),
  listEcarts: procedureListe(LISTE_ECARTS),
  listMouvements: procedureListe(LISTE_MOUVEMENTS),

  getCadre: procedureFor(ROLES_LECTURE).query(
    ({ ctx }): Promise<CadreTitres> =>
      inTransaction(ctx, async (tx) => {
        const prestataire = await findPrestataire(tx, ctx.organismeId);
        const rapprochement = await tx
          .selectFrom("rapprochement")
          .where("prestataire_id", "=", ctx.organismeId)
          .select(["fait_le as faitLe", "missions", "ecarts"])
          .executeTakeFirst();
        return {
          aujourdHui: getAujourdHui(ctx.horloge(), prestataire?.fuseau),
          reglage: await findReglageTitres(tx, ctx.organismeId),
          exercices: await listExercicesVus(tx, ctx.organismeId),
          rapprochement: rapprochement ?? null,
        };
      }),
  ),

  get: procedureFor(ROLES_LECTURE)
    .input(titreGetSchema)
    .query(({ ctx, input }) => inTransaction(ctx, (tx) => getTitreVue(tx, ctx, input.id))),

  getLot: procedureFor(ROLES_LECTURE)
    .input(lotGetSchema)
    .query(({ ctx, input }) => inTransaction(ctx, (tx) => getLotVue(tx, input.id))),

  /** The ledger of a mission, by year of the cap: accepted, given back, done, billed. */
  getGrandLivre: procedureFor(ROLES_LECTURE)
    .input(missionGetSchema)
    .query(
      ({ ctx, input }): Promise<readonly LigneGrandLivre[]> =>
        inTransaction(ctx, async (tx) => {
          const vue = await tx
            .selectFrom("mission")
            .where("dossier_id", "=", input.id)
            .select("dossier_id")
            .executeTakeFirst();
          if (vue === undefined) throw notFound("Cette mission");
          return buildGrandLivre(await loadSuivi(tx, input.id));
        }),
    ),

  preview: mutation.input(lotPreviewSchema).query(({ ctx, input }) =>
    inTransaction(ctx, async (tx) => {
      const prestataire = await requireVendeur(tx, ctx);
      return planLotDemande(tx, prestataire, input, { maintenant: ctx.horloge() });
    }),
  ),

  createLot: mutation.input(lotCreateSchema).mutation(({ ctx, input }) =>
    inMutation(ctx, input, (tx) => {
      const { cleIdempotence: _, ...lot } = input;
      return createLot(tx, ctx, lot);
    }),
  ),
  transmitLot: mutation
    .input(lotActionSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => actOnLot(tx, ctx, input, "transmettre"))),
  dropLot: mutation
    .input(lotActionSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => actOnLot(tx, ctx, input, "abandonner"))),

  update: mutation.input(titreUpdateSchema).mutation(({ ctx, input }) =>
    inMutation(ctx, input, (tx) => {
      const { objet, codeService, engagement } = input;
      return actOnTitre(tx, ctx, input, { type: "completer", objet, codeService, engagement });
    }),
  ),
  withdraw: mutation
    .input(titreActionSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, (tx) => actOnTitre(tx, ctx, input, { type: "retirer" })),
    ),
  reject: mutation
    .input(titreRejectSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, (tx) => actOnTitre(tx, ctx, input, { type: "rejeter", motif: input.motif })),
    ),
  recordEmission: mutation.input(titreEmissionSchema).mutation(({ ctx, input }) =>
    inMutation(ctx, input, (tx) => {
      const { numero, bordereau, emisLe } = input;
      return actOnTitre(tx, ctx, input, { type: "enregistrer-emission", numero, bordereau, emisLe });
    }),
  ),
  correctEmission: mutation.input(titreCorrectionSchema).mutation(({ ctx, input }) =>
    inMutation(ctx, input, (tx) => {
      const { numero, bordereau, emisLe, motif } = input;
      return actOnTitre(tx, ctx, input, { type: "corriger-emission", numero, bordereau, emisLe, motif });
    }),
  ),
  reduce: mutation.input(titreReduceSchema).mutation(({ ctx, input }) =>
    inMutation(ctx, input, async (tx) => {
      const { montantTtc, motif } = input;
      const compte = (await findReglageTitres(tx, ctx.organismeId))?.compteAnterieur;
      const suite = typeof compte === "string" ? { compte } : {};
      return actOnTitre(tx, ctx, input, {
        type: "reduire",
        rectificationId: randomUUID(),
        montantTtc,
        motif,
        ...suite,
      });
    }),
  ),
  cancel: mutation.input(titreCancelSchema).mutation(({ ctx, input }) =>
    inMutation(ctx, input, async (tx) => {
      const { motif, suite } = input;
      const compte = (await findReglageTitres(tx, ctx.organismeId))?.compteAnterieur;
      const autre = typeof compte === "string" ? { compte } : {};
      return actOnTitre(tx, ctx, input, {
        type: "annuler",
        rectificationId: randomUUID(),
        motif,
        suite,
        ...autre,
      });
    }),
  ),
  recordRectification: mutation.input(rectificationEmissionSchema).mutation(({ ctx, input }) =>
    inMutation(ctx, input, (tx) => {
      const { rectificationId, numero, bordereau, emisLe } = input;
      const type = "enregistrer-rectification";
      return actOnTitre(tx, ctx, input, { type, rectificationId, numero, bordereau, emisLe });
    }),
  ),

  openExercice: mutation
    .input(exerciceActionSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, (tx) => actOnExercice(tx, ctx, { type: "ouvrir", annee: input.annee })),
    ),
  closeExercice: mutation
    .input(exerciceActionSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, (tx) => actOnExercice(tx, ctx, { type: "clore", annee: input.annee })),
    ),
  updateReglage: mutation
    .input(reglageUpdateSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => updateReglage(tx, ctx, input))),

  /** Asks for a reconciliation of every mission of the vendor. */
  reconcile: procedureFor([...ROLES_TITRES, "referent-ia"])
    .input(reconcileSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { id } = await requireVendeur(tx, ctx);
        await addJob(tx, ctx, "rapprochement", { prestataireId: id });
        return { statut: "fait" as const };
      }),
    ),
});
