import type { Refus } from "@ia-territoires/core";
import { sql } from "kysely";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { notFound, staleVersion } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { lockPersonnes, refuseSansAdministrateur } from "./keep-administrateur.ts";
import type { personneUpdateSchema } from "./personnes-schemas.ts";

/** What a change of a person answers: their next version, and how many sessions it closed. */
export interface PersonneModifiee {
  readonly statut: "fait";
  readonly version: number;
  readonly sessionsFermees: number;
}

/**
 * Changes the roles of a person in the acting organisme and the day their access ends. An end that has come closes
 * their sessions at once; a later one is kept by {@link getSession} on its day. Refuses what would leave the organisme
 * without an administrator.
 *
 * @example
 * await updatePersonne(tx, ctx, { utilisateurId, version: 1, roles: ["agent"], finLe: null }) // => { statut: "fait", … }
 */
export async function updatePersonne(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: Omit<z.output<typeof personneUpdateSchema>, "cleIdempotence">,
): Promise<PersonneModifiee | Refus<"dernier-administrateur">> {
  const { utilisateurId, roles, finLe } = saisie;
  await lockPersonnes(tx, ctx.organismeId);
  const cle = { utilisateur_id: utilisateurId, organisme_id: ctx.organismeId };
  const lue = await tx
    .selectFrom("appartenance")
    .where((ou) => ou.and(cle))
    .select(["version", "roles", "fin_le"])
    .executeTakeFirst();
  if (lue === undefined) throw notFound("Cette personne");
  if (lue.version !== saisie.version) throw staleVersion("Cette personne", saisie.version, lue.version);
  const version = lue.version + 1;
  await tx
    .updateTable("appartenance")
    .where((ou) => ou.and(cle))
    .set({ roles, fin_le: finLe, version, maj_le: ctx.horloge().toISOString() })
    .execute();
  const refus = await refuseSansAdministrateur(tx, ctx.organismeId);
  if (refus !== null) return refus;
  const terminee = finLe !== null && finLe <= getAujourdHui(ctx.horloge());
  await addJournal(tx, ctx, {
    dossierId: null,
    action: terminee ? "personne-partie" : "personne-modifiee",
    objetId: utilisateurId,
    donnees: { roles, finLe, avant: { roles: lue.roles, finLe: lue.fin_le }, version },
  });
  return { statut: "fait", version, sessionsFermees: terminee ? await closeSessions(tx, utilisateurId) : 0 };
}

/** Closes everything a person of the acting organisme has open; answers how many sessions. */
export async function closeSessions(tx: Tx, utilisateurId: string): Promise<number> {
  const { rows } = await sql<{
    fermees: number;
  }>`select ia_fermer_sessions(${utilisateurId}) as fermees`.execute(tx);
  return rows[0]?.fermees ?? 0;
}
