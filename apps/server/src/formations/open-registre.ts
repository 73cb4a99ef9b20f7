import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { ErreurMetier, notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";

/** Whether the acting organisme serves another under a signed convention. */
async function isServi(tx: Tx, ctx: ContexteOrganisme, organismeId: string): Promise<boolean> {
  const mission = await tx
    .selectFrom("mission")
    .where("prestataire_id", "=", ctx.organismeId)
    .where("beneficiaire_id", "=", organismeId)
    .where("convention", "is not", null)
    .select("dossier_id")
    .executeTakeFirst();
  return mission !== undefined;
}

/**
 * Gives the dossier that holds the trainings of a body, opened the first time: one's own, or that of a body served under
 * a signed convention. Refuses (FORBIDDEN, `organisme-non-servi`) any other body.
 *
 * @example
 * const dossierId = await openRegistre(tx, ctx, organismeId)
 */
export async function openRegistre(tx: Tx, ctx: ContexteOrganisme, organismeId: string): Promise<string> {
  const organisme = await tx
    .selectFrom("organisme")
    .where("id", "=", organismeId)
    .select("nom")
    .executeTakeFirst();
  if (organisme === undefined) throw notFound("Cet organisme");
  const parNous = organismeId === ctx.organismeId;
  if (!parNous && !(await isServi(tx, ctx, organismeId))) {
    throw new ErreurMetier(
      "FORBIDDEN",
      "organisme-non-servi",
      `On enregistre une formation pour son organisme, ou pour un organisme servi sous une convention signée : « ${organisme.nom} » n'en est pas.`,
    );
  }
  // Two first trainings at once open one register.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`formations ${organismeId}`}, 0))`.execute(tx);
  const ouvert = await readRegistre(tx, organismeId);
  if (ouvert !== null) return ouvert;
  const id = randomUUID();
  await tx
    .insertInto("dossier")
    .values({
      id,
      genre: "formations",
      cree_par: ctx.organismeId,
      demonstration: ctx.demonstration,
      version: 1,
    })
    .execute();
  await tx
    .insertInto("dossier_partie")
    .values([
      { dossier_id: id, organisme_id: organismeId, role: "responsable" },
      ...(parNous ? [] : [{ dossier_id: id, organisme_id: ctx.organismeId, role: "accompagnant" as const }]),
    ])
    .execute();
  await tx.insertInto("registre_formations").values({ dossier_id: id, organisme_id: organismeId }).execute();
  await addJournal(tx, ctx, {
    dossierId: id,
    action: "registre-formations-ouvert",
    objetId: id,
    donnees: { organismeId },
  });
  return id;
}

/** The dossier of the trainings of a body, or null before the first one. */
export async function readRegistre(tx: Tx, organismeId: string): Promise<string | null> {
  const lu = await tx
    .selectFrom("registre_formations")
    .where("organisme_id", "=", organismeId)
    .select("dossier_id")
    .executeTakeFirst();
  return lu?.dossier_id ?? null;
}
