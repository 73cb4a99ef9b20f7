import { randomUUID } from "node:crypto";
import type { DateIso } from "@ia-territoires/core";
import type { NatureOrganisme } from "@ia-territoires/dossiers";
import type { ActionSysteme, Systeme } from "@ia-territoires/dossiers/systemes";
import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { type EntreeVue, listJournal } from "../journal/list-journal.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { type ContexteOrganisme, procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { actOnSysteme, type CibleSysteme } from "./act-on-systeme.ts";
import { checkCible } from "./check-cible.ts";
import { createSysteme } from "./create-systeme.ts";
import { getChoix, getSynthese } from "./get-synthese.ts";
import { getSysteme } from "./get-systeme.ts";
import { LISTE_ACTIONS_SYSTEME } from "./liste-actions-systeme.ts";
import { LISTE_SYSTEMES } from "./liste-systemes.ts";
import {
  actionCreateSchema,
  actionUpdateSchema,
  changementSchema,
  preuveAttachSchema,
  preuveDetachSchema,
  relectureSchema,
  rescreenSchema,
  systemeActionSchema,
  systemeConfirmerSchema,
  systemeCreateSchema,
  systemeDecrireSchema,
  systemeGetSchema,
  systemeLectureSchema,
  systemeRepondreSchema,
  systemeRequalifierSchema,
  systemeUsageSchema,
} from "./registre-schemas.ts";
import { rescreenSystemes } from "./rescreen-systemes.ts";
import { ROLES_AVIS, ROLES_REGISTRE } from "./roles-registre.ts";

/** A system as its page shows it; what the law says of it is computed from its answers by the same functions. */
export interface SystemeVue {
  readonly systeme: Systeme;
  readonly version: number;
  readonly demonstration: boolean;
  readonly aujourdHui: DateIso;
  readonly organisme: { readonly id: string; readonly nom: string; readonly nature: NatureOrganisme };
  readonly peutModifier: boolean;
  readonly peutDonnerAvis: boolean;
  readonly journal: readonly EntreeVue[];
}

/** Systems that one call screens again, within the time of a statement. */
const LOT_REEXAMEN = 500;

type Demande = CibleSysteme & { readonly cleIdempotence: string };

/** One mutation of a system: the action made from the input, in one transaction. */
function act<Saisie extends Demande>(
  ctx: ContexteOrganisme,
  input: Saisie,
  build: (saisie: Omit<Saisie, "cleIdempotence" | "systemeId" | "version">) => ActionSysteme,
) {
  const { cleIdempotence: _, systemeId, version, ...saisie } = input;
  return inMutation(ctx, input, async (tx) => {
    const action = build(saisie);
    await checkCible(tx, systemeId, action);
    return actOnSysteme(tx, ctx, { systemeId, version }, action);
  });
}

const lecture = procedureFor(ROLES_LECTURE);
const registre = procedureFor(ROLES_REGISTRE);
const juriste = procedureFor(ROLES_AVIS);

export const registreRouter = router({
  list: procedureListe(LISTE_SYSTEMES),
  listActions: procedureListe(LISTE_ACTIONS_SYSTEME),

  getSynthese: lecture.query(({ ctx }) => inTransaction(ctx, getSynthese)),
  getChoix: lecture.query(({ ctx }) => inTransaction(ctx, (tx) => getChoix(tx, ctx.organismeId))),

  get: lecture.input(systemeGetSchema).query(
    ({ ctx, input }): Promise<SystemeVue> =>
      inTransaction(ctx, async (tx) => {
        const demande = { maintenant: ctx.horloge(), auteur: ctx.acteur.utilisateurId };
        const { systeme, version, demonstration, organisme, contexte } = await getSysteme(
          tx,
          input.id,
          demande,
        );
        const { id, nom, nature } = organisme;
        const holds = (roles: readonly string[]): boolean => ctx.roles.some((role) => roles.includes(role));
        return {
          systeme,
          version,
          demonstration,
          aujourdHui: contexte.aujourdHui,
          organisme: { id, nom, nature },
          peutModifier: holds(ROLES_REGISTRE),
          peutDonnerAvis: holds(ROLES_AVIS),
          journal: await listJournal(tx, input.id),
        };
      }),
  ),

  create: registre.input(systemeCreateSchema).mutation(({ ctx, input }) => {
    const { cleIdempotence: _, ...nouveau } = input;
    return inMutation(ctx, input, (tx) => createSysteme(tx, ctx, nouveau));
  }),

  update: registre
    .input(systemeDecrireSchema)
    .mutation(({ ctx, input }) => act(ctx, input, (saisie) => ({ type: "decrire", ...saisie }))),

  updateUsage: registre
    .input(systemeUsageSchema)
    .mutation(({ ctx, input }) => act(ctx, input, (saisie) => ({ type: "changer-usage", ...saisie }))),

  /** One answer, saved at once. */
  answer: registre
    .input(systemeRepondreSchema)
    .mutation(({ ctx, input }) => act(ctx, input, (saisie) => ({ type: "repondre", ...saisie }))),

  undoAnswer: registre
    .input(systemeActionSchema)
    .mutation(({ ctx, input }) => act(ctx, input, () => ({ type: "annuler-reponse" }))),

  confirm: juriste
    .input(systemeConfirmerSchema)
    .mutation(({ ctx, input }) => act(ctx, input, (saisie) => ({ type: "confirmer", ...saisie }))),

  override: juriste
    .input(systemeRequalifierSchema)
    .mutation(({ ctx, input }) => act(ctx, input, (saisie) => ({ type: "requalifier", ...saisie }))),

  settleLecture: juriste
    .input(systemeLectureSchema)
    .mutation(({ ctx, input }) => act(ctx, input, (saisie) => ({ type: "trancher-lecture", ...saisie }))),

  createAction: registre
    .input(actionCreateSchema)
    .mutation(({ ctx, input }) =>
      act(ctx, input, (saisie) => ({ type: "ajouter-action", actionId: randomUUID(), ...saisie })),
    ),

  updateAction: registre
    .input(actionUpdateSchema)
    .mutation(({ ctx, input }) => act(ctx, input, (saisie) => ({ type: "modifier-action", ...saisie }))),

  attachPreuve: registre.input(preuveAttachSchema).mutation(({ ctx, input }) =>
    act(ctx, input, ({ fichierId, obligation, actionId }) => ({
      type: "rattacher-preuve",
      fichierId,
      ...(obligation === undefined ? {} : { obligation }),
      ...(actionId === undefined ? {} : { actionId }),
    })),
  ),

  detachPreuve: registre
    .input(preuveDetachSchema)
    .mutation(({ ctx, input }) => act(ctx, input, (saisie) => ({ type: "detacher-preuve", ...saisie }))),

  /** Keeps the check of an act or a contract: what was found of each clause, never the text. */
  recordRelecture: registre
    .input(relectureSchema)
    .mutation(({ ctx, input }) => act(ctx, input, (saisie) => ({ type: "relire-clauses", ...saisie }))),

  acknowledge: registre
    .input(changementSchema)
    .mutation(({ ctx, input }) => act(ctx, input, (saisie) => ({ type: "prendre-acte", ...saisie }))),

  /** Screens again what was screened under another law, without waiting for the hour of the job. */
  rescreen: registre
    .input(rescreenSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, (tx) => rescreenSystemes(tx, ctx, { maximum: LOT_REEXAMEN })),
    ),
});
