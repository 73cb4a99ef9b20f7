import type { Transaction } from "kysely";
import type { Schema } from "../../db/schema.ts";
import type { LigneAnnuaire } from "./ligne-annuaire.ts";

/**
 * Follows the organismes whose code has changed but not their SIREN (a commune that moves to another département), so
 * that their dossiers stay theirs. Answers how many were followed; does nothing on an empty directory.
 * @example
 * await updateClesAnnuaire(tx, lignes) // => 0, most years
 */
export async function updateClesAnnuaire(
  tx: Transaction<Schema>,
  lignes: readonly LigneAnnuaire[],
): Promise<number> {
  const connus = await tx
    .selectFrom("organisme")
    .select(["id", "siren", "cle_annuaire"])
    .where("cle_annuaire", "is not", null)
    .execute();
  const clesConnues = new Set(connus.map((connu) => connu.cle_annuaire));
  const clesDesDonnees = new Set(lignes.map(({ cle }) => cle));
  const quittees = new Map(
    connus
      .filter((connu) => connu.siren !== null && !clesDesDonnees.has(connu.cle_annuaire ?? ""))
      .map((connu) => [connu.siren, connu.id]),
  );
  let suivis = 0;
  for (const { cle, siren } of lignes) {
    const id = siren === null || clesConnues.has(cle) ? undefined : quittees.get(siren);
    if (id === undefined) continue;
    await tx.updateTable("organisme").set({ cle_annuaire: cle }).where("id", "=", id).execute();
    suivis += 1;
  }
  return suivis;
}
