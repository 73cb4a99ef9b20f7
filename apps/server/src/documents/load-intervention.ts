import type { DocumentIntervention } from "@ia-territoires/documents";
import type { Tx } from "../db/in-transaction.ts";
import { getMission } from "../missions/mission.repository.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import { buildModeleIntervention } from "./build-modele-intervention.ts";

/** Reads an intervention one may see and makes the view model of its sheet. */
export async function loadIntervention(tx: Tx, id: string, maintenant: Date): Promise<DocumentIntervention> {
  const lue = await tx
    .selectFrom("intervention")
    .where("id", "=", id)
    .select("dossier_id")
    .executeTakeFirst();
  if (lue === undefined) throw notFound("Cette intervention");
  const charge = await getMission(tx, lue.dossier_id, { maintenant });
  const intervention = charge.mission.interventions.find((une) => une.id === id);
  if (intervention === undefined) throw notFound("Cette intervention");
  const annexes = await listNoms(tx, lue.dossier_id, intervention.fiche?.annexes ?? []);
  return buildModeleIntervention(charge, intervention, annexes);
}

/** Names of the files joined, in their order; one withdrawn since is left out. */
async function listNoms(tx: Tx, dossierId: string, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const lus = await tx
    .selectFrom("fichier")
    .where("dossier_id", "=", dossierId)
    .where("id", "in", ids)
    .where("retire_le", "is", null)
    .select(["id", "nom"])
    .execute();
  return ids.flatMap((id) => lus.filter((lu) => lu.id === id).map(({ nom }) => nom));
}
