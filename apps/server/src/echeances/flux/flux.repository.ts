import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/in-transaction.ts";
import type { ContexteOrganisme } from "../../trpc/procedures.ts";

/** One's own agenda feed. */
export interface FluxVue {
  readonly adresse: string;
  readonly creeLe: string;
  /** When an agenda last read it. */
  readonly luLe: string | null;
}

type Ctx = Pick<ContexteOrganisme, "acteur" | "adresse" | "horloge" | "signFlux">;

/** Reads one's own feed; its address is made again from its identifier, so that no stored text opens it. */
export async function getFlux(tx: Tx, ctx: Ctx): Promise<FluxVue | null> {
  const lu = await tx
    .selectFrom("flux_agenda")
    .where("utilisateur_id", "=", ctx.acteur.utilisateurId)
    .select(["id", "cree_le", "lu_le"])
    .executeTakeFirst();
  if (lu === undefined) return null;
  return {
    adresse: `${ctx.adresse}/api/agenda/${lu.id}.${ctx.signFlux(lu.id)}.ics`,
    creeLe: lu.cree_le,
    luLe: lu.lu_le,
  };
}

/** Opens a feed under a new address, or moves it there. */
export async function createFlux(tx: Tx, ctx: Ctx): Promise<{ readonly statut: "fait" }> {
  await deleteFlux(tx, ctx);
  await tx
    .insertInto("flux_agenda")
    .values({
      id: randomUUID(),
      utilisateur_id: ctx.acteur.utilisateurId,
      cree_le: ctx.horloge().toISOString(),
      lu_le: null,
    })
    .execute();
  return { statut: "fait" };
}

/** Closes one's feed: its address answers nothing any more. */
export async function deleteFlux(tx: Tx, ctx: Ctx): Promise<{ readonly statut: "fait" }> {
  await tx.deleteFrom("flux_agenda").where("utilisateur_id", "=", ctx.acteur.utilisateurId).execute();
  return { statut: "fait" };
}
