import { randomUUID } from "node:crypto";
import type { DateIso } from "@ia-territoires/core";
import { getEcheanceExercice } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";

/** Writes what an exercice just opened makes due for its vendor: it is the vendor's own, in no dossier. */
export async function addEcheanceExercice(
  tx: Tx,
  { prestataireId, annee, maintenant }: { prestataireId: string; annee: number; maintenant: Date },
): Promise<void> {
  const { sources, ...echeance } = getEcheanceExercice(annee);
  await tx
    .insertInto("echeance")
    .values({
      ...echeance,
      id: randomUUID(),
      organisme_id: prestataireId,
      dossier_id: null,
      cle: null,
      heure: null,
      fuseau: null,
      sources: JSON.stringify(sources),
      partagee: false,
      faite_le: null,
      faite_par: null,
      maj_le: maintenant.toISOString(),
    })
    .execute();
}

/** Marks it done by the closing, unless somebody cancelled it or said so before. */
export async function completeEcheanceExercice(
  tx: Tx,
  cloture: { prestataireId: string; annee: number; closLe: DateIso; maintenant: Date },
): Promise<void> {
  const { nature, jour } = getEcheanceExercice(cloture.annee);
  await tx
    .updateTable("echeance")
    .where("organisme_id", "=", cloture.prestataireId)
    .where("nature", "=", nature)
    .where("jour", "=", jour)
    .where("etat", "=", "a-faire")
    .set(({ eb }) => ({
      etat: "faite",
      faite_le: cloture.closLe,
      sequence: eb("sequence", "+", 1),
      version: eb("version", "+", 1),
      maj_le: cloture.maintenant.toISOString(),
    }))
    .execute();
}
