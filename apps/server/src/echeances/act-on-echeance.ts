import { randomUUID } from "node:crypto";
import { calculateEcheanceHoraire } from "@ia-territoires/calendar/echeances";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { ErreurMetier, notFound, staleVersion } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { requireDossier } from "../fichiers/require-dossier.ts";
import { checkAttribution } from "./attribution.ts";
import type {
  echeanceActionSchema,
  echeanceAssignSchema,
  echeanceCreateSchema,
  echeanceUpdateSchema,
} from "./echeance-schemas.ts";
import { getLieu } from "./get-lieu.ts";

/** What an action on an échéance answers. */
export interface EcheanceFaite {
  readonly statut: "fait";
  readonly id: string;
  readonly version: number;
}

/** Locks an échéance that the acting organisme has to act on, at the version the screen showed. */
async function lock(tx: Tx, ctx: ContexteOrganisme, { id, version }: { id: string; version: number }) {
  const lue = await tx.selectFrom("echeance").where("id", "=", id).selectAll().forUpdate().executeTakeFirst();
  if (lue === undefined) throw notFound("Cette échéance");
  if (lue.organisme_id !== ctx.organismeId) {
    throw new ErreurMetier(
      "FORBIDDEN",
      "echeance-d-un-autre",
      "Cette échéance est celle d'un autre organisme du dossier : lui seul dit qu'elle est faite.",
    );
  }
  if (lue.version !== version) throw staleVersion("Cette échéance", version, lue.version);
  return lue;
}

type Lue = Awaited<ReturnType<typeof lock>>;

async function save(
  tx: Tx,
  ctx: ContexteOrganisme,
  lue: Lue,
  action: string,
  valeurs: object,
): Promise<EcheanceFaite> {
  const version = lue.version + 1;
  await tx
    .updateTable("echeance")
    .where("id", "=", lue.id)
    .set({ ...valeurs, version, sequence: lue.sequence + 1, maj_le: ctx.horloge().toISOString() })
    .execute();
  // In the chain of the organisme: the other parties of a dossier need not read how one organises oneself.
  await addJournal(tx, ctx, { dossierId: null, action, objetId: lue.id, donnees: { version } });
  return { statut: "fait", id: lue.id, version };
}

function refuse(code: string, message: string): ErreurMetier {
  return new ErreurMetier("CONFLICT", code, message);
}

function requireSaisie(lue: Lue): void {
  if (lue.cle === null) return;
  throw refuse(
    "echeance-du-dossier",
    "Cette échéance vient de son dossier : elle change avec lui et ne se corrige pas à la main.",
  );
}

/** The clock of a time, once the time is known to exist there, and only once. */
function checkHeure(jour: string, heure: string | null, fuseau: string): string | null {
  if (heure === null) return null;
  try {
    calculateEcheanceHoraire({ local: `${jour}T${heure}`, zone: fuseau, heures: 1 });
    return fuseau;
  } catch (erreur) {
    if (!(erreur instanceof RangeError)) throw erreur;
    throw new ErreurMetier("BAD_REQUEST", "heure-inexistante", erreur.message, {
      champs: [{ chemin: ["heure"], message: erreur.message }],
    });
  }
}

/** Adds an échéance of the acting organisme, which it alone sees; `dossierId` ties it to a dossier it may see. */
export async function createEcheance(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: z.output<typeof echeanceCreateSchema>,
): Promise<EcheanceFaite> {
  const { jour, heure, quoi, explication, dossierId, attribueeA = null } = saisie;
  if (dossierId !== null) await requireDossier(tx, dossierId);
  await checkAttribution(tx, ctx, attribueeA);
  const { fuseau } = await getLieu(tx, ctx.organismeId);
  const id = randomUUID();
  await tx
    .insertInto("echeance")
    .values({
      id,
      organisme_id: ctx.organismeId,
      dossier_id: dossierId,
      cle: null,
      nature: "saisie",
      jour,
      heure,
      fuseau: checkHeure(jour, heure, fuseau),
      quoi,
      explication,
      sources: "[]",
      partagee: false,
      attribuee_a: attribueeA,
      maj_le: ctx.horloge().toISOString(),
    })
    .execute();
  await addJournal(tx, ctx, { dossierId: null, action: "echeance-saisie", objetId: id, donnees: { jour } });
  return { statut: "fait", id, version: 1 };
}

/** Corrects an échéance that was entered by hand and is still to do. */
export async function updateEcheance(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: z.output<typeof echeanceUpdateSchema>,
): Promise<EcheanceFaite> {
  const lue = await lock(tx, ctx, saisie);
  requireSaisie(lue);
  if (lue.etat !== "a-faire") throw refuse("echeance-close", "Cette échéance n'est plus à faire.");
  const { jour, heure, quoi, explication, dossierId = lue.dossier_id, attribueeA = lue.attribuee_a } = saisie;
  if (dossierId !== null) await requireDossier(tx, dossierId);
  if (attribueeA !== lue.attribuee_a) await checkAttribution(tx, ctx, attribueeA);
  const { fuseau } = await getLieu(tx, ctx.organismeId);
  const valeurs = {
    jour,
    heure,
    fuseau: checkHeure(jour, heure, fuseau),
    quoi,
    explication,
    dossier_id: dossierId,
    attribuee_a: attribueeA,
  };
  return save(tx, ctx, lue, "echeance-corrigee", valeurs);
}

type Action = z.output<typeof echeanceActionSchema>;

/** Gives an échéance that is still to do to a person of the acting organisme, or back to everybody. */
export async function assignEcheance(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: z.output<typeof echeanceAssignSchema>,
): Promise<EcheanceFaite> {
  const lue = await lock(tx, ctx, saisie);
  if (lue.etat !== "a-faire") throw refuse("echeance-close", "Cette échéance n'est plus à faire.");
  await checkAttribution(tx, ctx, saisie.attribueeA);
  return save(tx, ctx, lue, "echeance-attribuee", { attribuee_a: saisie.attribueeA });
}

/** Cancels an échéance that was entered by hand: agendas remove it. */
export async function cancelEcheance(tx: Tx, ctx: ContexteOrganisme, saisie: Action): Promise<EcheanceFaite> {
  const lue = await lock(tx, ctx, saisie);
  requireSaisie(lue);
  if (lue.etat === "annulee") throw refuse("echeance-close", "Cette échéance est déjà annulée.");
  const valeurs = { etat: "annulee", faite_le: null, faite_par: null };
  return save(tx, ctx, lue, "echeance-annulee", valeurs);
}

/** Marks an échéance as done, today. */
export async function completeEcheance(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: Action,
): Promise<EcheanceFaite> {
  const lue = await lock(tx, ctx, saisie);
  if (lue.etat !== "a-faire") throw refuse("echeance-close", "Cette échéance n'est plus à faire.");
  const { fuseau } = await getLieu(tx, ctx.organismeId);
  const faite_le = getAujourdHui(ctx.horloge(), fuseau);
  const valeurs = { etat: "faite", faite_le, faite_par: ctx.acteur.utilisateurId };
  return save(tx, ctx, lue, "echeance-faite", valeurs);
}

/** Takes back that an échéance is done, when a person said so. */
export async function reopenEcheance(tx: Tx, ctx: ContexteOrganisme, saisie: Action): Promise<EcheanceFaite> {
  const lue = await lock(tx, ctx, saisie);
  if (lue.etat !== "faite") throw refuse("echeance-a-faire", "Cette échéance n'est pas marquée faite.");
  if (lue.faite_par === null) {
    throw refuse(
      "echeance-du-dossier",
      "Le dossier dit que c'est fait : corrigez-le dans le dossier, l'échéance suivra.",
    );
  }
  return save(tx, ctx, lue, "echeance-rouverte", { etat: "a-faire", faite_le: null, faite_par: null });
}
