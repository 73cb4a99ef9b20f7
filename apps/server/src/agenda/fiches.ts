import { randomUUID } from "node:crypto";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { notFound, staleVersion } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { requireVendeur } from "./act-on-agenda.ts";
import type { absenceSchema, ficheRetraitSchema, fermetureSchema } from "./agenda-schemas.ts";
import { listReferents } from "./list-referents.ts";
import { lockAgenda } from "./lock-agenda.ts";

/** What saving or removing an absence or a closure answers. */
export interface FicheFaite {
  readonly statut: "fait";
  readonly id: string;
  readonly version: number;
}

type Table = "absence" | "fermeture";
const NOMS: Readonly<Record<Table, string>> = { absence: "Cette absence", fermeture: "Cette fermeture" };

/** Locks a sheet of the acting organisme at the version its screen showed; a new one begins at zero. */
async function lock(tx: Tx, table: Table, id: string | null, version: number | null): Promise<number> {
  if (id === null) return 0;
  const lue = await tx
    .selectFrom(table)
    .where("id", "=", id)
    .select("version")
    .forUpdate()
    .executeTakeFirst();
  if (lue === undefined) throw notFound(NOMS[table]);
  if (lue.version !== version) throw staleVersion(NOMS[table], version ?? 0, lue.version);
  return lue.version;
}

async function record(
  tx: Tx,
  ctx: ContexteOrganisme,
  table: Table,
  id: string,
  version: number,
): Promise<FicheFaite> {
  const action = version === 0 ? `${table}-retiree` : `${table}-enregistree`;
  await addJournal(tx, ctx, { dossierId: null, action, objetId: id, donnees: { version } });
  return { statut: "fait", id, version };
}

/** Adds or corrects an absence of a référent. What was placed there stays, and is shown in conflict. */
export async function saveAbsence(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: z.output<typeof absenceSchema>,
): Promise<FicheFaite> {
  const { referentId, du, duDemiJournee, au, auDemiJournee } = saisie;
  await requireVendeur(tx, ctx.organismeId);
  await lockAgenda(tx, ctx.organismeId);
  const version = (await lock(tx, "absence", saisie.id, saisie.version)) + 1;
  const referents = await listReferents(tx, ctx.organismeId);
  if (!referents.some(({ id }) => id === referentId)) throw notFound("Ce référent");
  const id = saisie.id ?? randomUUID();
  const jours = { du, du_demi_journee: duDemiJournee, au, au_demi_journee: auDemiJournee };
  const maj_le = ctx.horloge().toISOString();
  if (saisie.id === null) {
    await tx
      .insertInto("absence")
      .values({ id, organisme_id: ctx.organismeId, referent_id: referentId, ...jours, maj_le })
      .execute();
  } else
    await tx
      .updateTable("absence")
      .where("id", "=", id)
      .set({ ...jours, version, maj_le })
      .execute();
  return record(tx, ctx, "absence", id, version);
}

/** Adds or corrects a closure. What was placed there stays, and is shown in conflict. */
export async function saveFermeture(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: z.output<typeof fermetureSchema>,
): Promise<FicheFaite> {
  const { libelle, du, au } = saisie;
  await requireVendeur(tx, ctx.organismeId);
  await lockAgenda(tx, ctx.organismeId);
  const version = (await lock(tx, "fermeture", saisie.id, saisie.version)) + 1;
  const id = saisie.id ?? randomUUID();
  const valeurs = { libelle, du, au, maj_le: ctx.horloge().toISOString() };
  if (saisie.id === null) {
    await tx
      .insertInto("fermeture")
      .values({ id, organisme_id: ctx.organismeId, ...valeurs })
      .execute();
  } else
    await tx
      .updateTable("fermeture")
      .where("id", "=", id)
      .set({ ...valeurs, version })
      .execute();
  return record(tx, ctx, "fermeture", id, version);
}

/** Removes an absence or a closure: its half-days are free again. */
export async function removeFiche(
  tx: Tx,
  ctx: ContexteOrganisme,
  table: Table,
  { id, version }: z.output<typeof ficheRetraitSchema>,
): Promise<FicheFaite> {
  await requireVendeur(tx, ctx.organismeId);
  await lockAgenda(tx, ctx.organismeId);
  await lock(tx, table, id, version);
  await tx.deleteFrom(table).where("id", "=", id).execute();
  return record(tx, ctx, table, id, 0);
}
