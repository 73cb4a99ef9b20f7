import { randomUUID } from "node:crypto";
import { buildRefus, type Refus } from "@ia-territoires/core";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { notFound, staleVersion } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import type { delegationCreateSchema, delegationUpdateSchema } from "./delegation-schemas.ts";

type Contenu = Omit<z.output<typeof delegationCreateSchema>, "cleIdempotence">;

export type ResultatDelegation =
  | { readonly statut: "fait"; readonly id: string; readonly version: number }
  | Refus<"delegation-retiree-avant">;

function toColonnes({ delegataire, delegant, utilisateurId, objets, acte, acteLe, du, au }: Contenu) {
  return {
    delegataire_nom: delegataire.nom,
    delegataire_qualite: delegataire.qualite,
    delegant_nom: delegant.nom,
    delegant_qualite: delegant.qualite,
    utilisateur_id: utilisateurId,
    objets,
    acte,
    acte_le: acteLe,
    du,
    au,
  };
}

/** A person named by their account has one in the acting organisme; somebody else's is as if it did not exist. */
async function checkCompte(tx: Tx, ctx: ContexteOrganisme, utilisateurId: string | null): Promise<void> {
  if (utilisateurId === null) return;
  const membre = await tx
    .selectFrom("appartenance")
    .where("organisme_id", "=", ctx.organismeId)
    .where("utilisateur_id", "=", utilisateurId)
    .select("utilisateur_id")
    .executeTakeFirst();
  if (membre === undefined) throw notFound("Cette personne");
}

function refuseDates({
  du,
  au,
}: Contenu): Refus<"delegation-retiree-avant", { du: string; au: string }> | null {
  if (au === null || au >= du) return null;
  return buildRefus({
    code: "delegation-retiree-avant",
    message: `La délégation commence le ${du} : elle ne peut pas prendre fin le ${au}.`,
    sources: [],
    figures: { du, au },
  });
}

/**
 * Records a delegation of the acting organisme. The journal says what and when, never a name.
 *
 * @example
 * await createDelegation(tx, ctx, contenu) // => { statut: "fait", id: "…", version: 1 }
 */
export async function createDelegation(
  tx: Tx,
  ctx: ContexteOrganisme,
  contenu: Contenu,
): Promise<ResultatDelegation> {
  const refus = refuseDates(contenu);
  if (refus !== null) return refus;
  await checkCompte(tx, ctx, contenu.utilisateurId);
  const id = randomUUID();
  await tx
    .insertInto("delegation")
    .values({ id, organisme_id: ctx.organismeId, ...toColonnes(contenu) })
    .execute();
  await write(tx, ctx, "delegation-enregistree", id, contenu, 1);
  return { statut: "fait", id, version: 1 };
}

/**
 * Corrects a delegation, or gives it an end. Refuses (CONFLICT) a version that is no longer the stored one.
 *
 * @example
 * await updateDelegation(tx, ctx, { id, version: 1, ...contenu }) // => { statut: "fait", id, version: 2 }
 */
export async function updateDelegation(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: Omit<z.output<typeof delegationUpdateSchema>, "cleIdempotence">,
): Promise<ResultatDelegation> {
  const refus = refuseDates(saisie);
  if (refus !== null) return refus;
  const lue = await tx
    .selectFrom("delegation")
    .where("id", "=", saisie.id)
    .where("organisme_id", "=", ctx.organismeId)
    .select("version")
    .forUpdate()
    .executeTakeFirst();
  if (lue === undefined) throw notFound("Cette délégation");
  if (lue.version !== saisie.version) throw staleVersion("Cette délégation", saisie.version, lue.version);
  await checkCompte(tx, ctx, saisie.utilisateurId);
  const version = lue.version + 1;
  await tx
    .updateTable("delegation")
    .where("id", "=", saisie.id)
    .set({ ...toColonnes(saisie), version, maj_le: ctx.horloge().toISOString() })
    .execute();
  await write(tx, ctx, "delegation-modifiee", saisie.id, saisie, version);
  return { statut: "fait", id: saisie.id, version };
}

async function write(
  tx: Tx,
  ctx: ContexteOrganisme,
  action: string,
  objetId: string,
  { objets, acteLe, du, au }: Contenu,
  version: number,
): Promise<void> {
  await addJournal(tx, ctx, {
    dossierId: null,
    action,
    objetId,
    donnees: { objets, acteLe, du, au, version },
  });
}
