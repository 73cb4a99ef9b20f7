import { randomUUID } from "node:crypto";
import {
  cancelCreneau,
  confirmCreneau,
  type Creneau,
  DEMI_JOURNEES,
  listMomentsLibres,
  type Moment,
  moveCreneau,
  proposeCreneau,
  type RefusAgenda,
} from "@ia-territoires/dossiers";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import { getMission } from "../missions/mission.repository.ts";
import { requirePrestataire } from "../missions/require-prestataire.ts";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { actOnAgenda, type AgendaFait, findCreneau, findDevis, readAgenda } from "./act-on-agenda.ts";
import type {
  creneauCancelSchema,
  creneauConfirmSchema,
  creneauMoveSchema,
  creneauProposeSchema,
} from "./agenda-schemas.ts";

type Reponse = Promise<AgendaFait | RefusAgenda>;

/** Proposes a half-day of a devis to its body: the vendor alone. */
export async function propose(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: z.output<typeof creneauProposeSchema>,
): Reponse {
  const { devisId, version, date, demiJournee, referentId } = saisie;
  const { dossierId, prestataireId } = await findDevis(tx, devisId);
  await requirePrestataire(tx, ctx, dossierId);
  const demande = { dossierId, prestataireId, version, jours: [date], devisIds: [devisId], referentId };
  const creneau = { id: randomUUID(), devisId, date, demiJournee, referentId };
  return actOnAgenda(tx, ctx, demande, (agenda, par) => proposeCreneau(creneau, agenda, par));
}

const buildDemande = (
  trouve: { readonly dossierId: string; readonly prestataireId: string; readonly creneau: Creneau },
  version: number,
  vers: Pick<Creneau, "date" | "referentId"> = trouve.creneau,
) => ({
  dossierId: trouve.dossierId,
  prestataireId: trouve.prestataireId,
  version,
  jours: [trouve.creneau.date, vers.date],
  devisIds: [trouve.creneau.devisId],
  referentId: vers.referentId,
});

/** Confirms the half-day that the other side proposed. */
export async function confirm(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: z.output<typeof creneauConfirmSchema>,
): Reponse {
  const { creneauId, version, accordRecu = false } = saisie;
  const demande = buildDemande(await findCreneau(tx, creneauId), version);
  return actOnAgenda(tx, ctx, demande, (agenda, par) =>
    confirmCreneau(creneauId, agenda, { par, accordRecu }),
  );
}

/** Moves a créneau. A body asks for another half-day of the same référent; who comes is for the vendor to say. */
export async function move(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: z.output<typeof creneauMoveSchema>,
): Reponse {
  const { creneauId, version, date, demiJournee, referentId, autre } = saisie;
  const trouve = await findCreneau(tx, creneauId);
  const parBeneficiaire = trouve.prestataireId !== ctx.organismeId;
  if (parBeneficiaire && (autre !== undefined || referentId !== trouve.creneau.referentId)) {
    throw new ErreurMetier(
      "FORBIDDEN",
      "reserve-au-prestataire",
      "Le choix du référent et les échanges entre organismes sont réservés au centre de gestion.",
    );
  }
  const demande = buildDemande(trouve, version, { date, referentId });
  const cede = autre === undefined ? undefined : await findCreneau(tx, autre.creneauId);
  const devisIds = cede === undefined ? demande.devisIds : [...demande.devisIds, cede.creneau.devisId];
  return actOnAgenda(tx, ctx, { ...demande, devisIds }, (agenda, par) =>
    moveCreneau(creneauId, { date, demiJournee, referentId }, agenda, {
      par,
      ...(autre === undefined ? {} : { autre }),
    }),
  );
}

/** Cancels a créneau: either side may, no clause sets a notice. */
export async function cancel(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: z.output<typeof creneauCancelSchema>,
): Reponse {
  const { creneauId, version } = saisie;
  const demande = buildDemande(await findCreneau(tx, creneauId), version);
  return actOnAgenda(tx, ctx, { ...demande, referentId: null }, (agenda) => cancelCreneau(creneauId, agenda));
}

const PROPOSES = 8;

/** Free half-days around a créneau, in the order of time, for who would rather have another one. */
export async function listMoments(
  tx: Tx,
  ctx: ContexteOrganisme,
  creneauId: string,
): Promise<readonly Moment[]> {
  const trouve = await findCreneau(tx, creneauId);
  const charge = await getMission(tx, trouve.dossierId, { maintenant: ctx.horloge() });
  const { date, demiJournee, devisId, referentId } = trouve.creneau;
  const agenda = await readAgenda(tx, ctx, charge, buildDemande(trouve, charge.version));
  const libres = listMomentsLibres({ date, demiJournee, devisId, referentId, creneauId }, agenda, PROPOSES);
  const toRang = (moment: Moment) => `${moment.date} ${DEMI_JOURNEES.indexOf(moment.demiJournee)}`;
  return [...libres].sort((a, b) => (toRang(a) < toRang(b) ? -1 : 1));
}
