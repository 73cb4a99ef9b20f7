import { formatOctets } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { ErreurMetier } from "../trpc/erreur-metier.ts";

/** Room of an organisme: what it has, what it uses. */
export interface Place {
  readonly quota: number;
  readonly octets: number;
  readonly fichiers: number;
}

/** Room of the organisme of the transaction; `defaut` holds when it has no quota of its own. */
export async function getPlace(tx: Tx, organismeId: string, defaut: number): Promise<Place> {
  const lue = await tx
    .selectFrom("stockage")
    .where("organisme_id", "=", organismeId)
    .select(["octets", "fichiers", "quota"])
    .executeTakeFirst();
  return {
    quota: Number(lue?.quota ?? defaut),
    octets: Number(lue?.octets ?? 0),
    fichiers: lue?.fichiers ?? 0,
  };
}

/**
 * Takes room for a file in one conditional statement, so that two files at the same moment cannot both take the last
 * of it. Refuses (`quota-depasse`) with what is left.
 *
 * @example
 * await takeQuota(tx, { organismeId, octets: 120_000, defaut: 2_000_000_000 })
 */
export async function takeQuota(
  tx: Tx,
  { organismeId, octets, defaut }: { organismeId: string; octets: number; defaut: number },
): Promise<void> {
  await tx
    .insertInto("stockage")
    .values({ organisme_id: organismeId, octets: 0, fichiers: 0 })
    .onConflict((conflit) => conflit.doNothing())
    .execute();
  const pris = await sql`
    update stockage set octets = octets + ${octets}::bigint, fichiers = fichiers + 1
    where organisme_id = ${organismeId}::uuid and octets + ${octets}::bigint <= coalesce(quota, ${defaut}::bigint)`.execute(
    tx,
  );
  if (pris.numAffectedRows === 1n) return;
  const place = await getPlace(tx, organismeId, defaut);
  throw new ErreurMetier(
    "UNPROCESSABLE_CONTENT",
    "quota-depasse",
    `Il ne reste pas assez de place pour ce fichier (${formatOctets(octets)}) : ${formatOctets(Math.max(0, place.quota - place.octets))} libres sur ${formatOctets(place.quota)}. Retirer des fichiers, ou demander plus de place à l'administrateur.`,
    { ...place },
  );
}

/** Gives back the room of a file that is withdrawn. */
export async function giveBackQuota(
  tx: Tx,
  { organismeId, octets }: { organismeId: string; octets: number },
): Promise<void> {
  await sql`update stockage set octets = octets - ${octets}::bigint, fichiers = fichiers - 1
    where organisme_id = ${organismeId}::uuid`.execute(tx);
}
