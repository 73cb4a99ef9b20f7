import type { DonneesAgenda, Moment } from "@ia-territoires/dossiers";
import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { requireVendeur } from "./act-on-agenda.ts";
import {
  absenceSchema,
  agendaGetSchema,
  creneauCancelSchema,
  creneauConfirmSchema,
  creneauMomentsSchema,
  creneauMoveSchema,
  creneauProposeSchema,
  ficheRetraitSchema,
  fermetureSchema,
  passationSchema,
} from "./agenda-schemas.ts";
import { cancel, confirm, listMoments, move, propose } from "./creneaux.ts";
import { removeFiche, saveAbsence, saveFermeture } from "./fiches.ts";
import { LISTE_ABSENCES } from "./liste-absences.ts";
import { LISTE_ATTENTE } from "./liste-attente.ts";
import { LISTE_CRENEAUX } from "./liste-creneaux.ts";
import { LISTE_FERMETURES } from "./liste-fermetures.ts";
import { LISTE_PASSATIONS } from "./liste-passations.ts";
import { type DossierDevis, loadAgenda } from "./load-agenda.ts";
import { reassign } from "./reassign.ts";
import { ROLES_ACCORD, ROLES_AGENDA } from "./roles-agenda.ts";

/** The agenda of a vendor as its screen reads it: the rules then answer in the browser. */
export interface AgendaVue {
  readonly donnees: DonneesAgenda;
  readonly dossiers: Readonly<Record<string, DossierDevis>>;
  /** The person who reads it, to find their own column. */
  readonly moi: string;
}

export const agendaRouter = router({
  get: procedureFor(ROLES_AGENDA)
    .input(agendaGetSchema)
    .query(
      ({ ctx, input }): Promise<AgendaVue> =>
        inTransaction(ctx, async (tx) => {
          const prestataire = await requireVendeur(tx, ctx.organismeId);
          const charge = await loadAgenda(tx, prestataire, { ...input, maintenant: ctx.horloge() });
          return { ...charge, moi: ctx.acteur.utilisateurId };
        }),
    ),

  propose: procedureFor(ROLES_AGENDA)
    .input(creneauProposeSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => propose(tx, ctx, input))),
  confirm: procedureFor(ROLES_ACCORD)
    .input(creneauConfirmSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => confirm(tx, ctx, input))),
  move: procedureFor(ROLES_ACCORD)
    .input(creneauMoveSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => move(tx, ctx, input))),
  cancel: procedureFor(ROLES_ACCORD)
    .input(creneauCancelSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => cancel(tx, ctx, input))),
  reassign: procedureFor(ROLES_AGENDA)
    .input(passationSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => reassign(tx, ctx, input))),
  /** Free half-days around a créneau, for who would rather have another one. */
  getMoments: procedureFor(ROLES_ACCORD)
    .input(creneauMomentsSchema)
    .query(
      ({ ctx, input }): Promise<readonly Moment[]> =>
        inTransaction(ctx, (tx) => listMoments(tx, ctx, input.creneauId)),
    ),

  saveAbsence: procedureFor(ROLES_AGENDA)
    .input(absenceSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => saveAbsence(tx, ctx, input))),
  removeAbsence: procedureFor(ROLES_AGENDA)
    .input(ficheRetraitSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => removeFiche(tx, ctx, "absence", input))),
  saveFermeture: procedureFor(ROLES_AGENDA)
    .input(fermetureSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => saveFermeture(tx, ctx, input))),
  removeFermeture: procedureFor(ROLES_AGENDA)
    .input(ficheRetraitSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => removeFiche(tx, ctx, "fermeture", input))),

  list: procedureListe(LISTE_CRENEAUX),
  listAttente: procedureListe(LISTE_ATTENTE),
  listAbsences: procedureListe(LISTE_ABSENCES),
  listFermetures: procedureListe(LISTE_FERMETURES),
  listPassations: procedureListe(LISTE_PASSATIONS),
});
