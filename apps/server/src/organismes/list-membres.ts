import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";

/** A commune of a groupement. */
export interface MembreOrganisme {
  readonly id: string;
  readonly nom: string;
  readonly siren: string | null;
  readonly codeInsee: string | null;
  readonly population: number | null;
}

/**
 * Lists a page of the communes of a groupement, by name, and how many there are. Pages count from 1.
 * @example
 * (await listMembres(tx, "200065597", "CU", 1, 200)).total // => 48
 */
export async function listMembres(
  tx: Tx,
  siren: string,
  typeEpci: string,
  page: number,
  taille: number,
): Promise<{ readonly lignes: readonly MembreOrganisme[]; readonly total: number }> {
  const communes = tx
    .selectFrom("organisme")
    .where(typeEpci === "EPT" ? "ept_siren" : "epci_siren", "=", siren)
    .where("ferme", "=", false);
  const lignes = await communes
    .select(["id", "nom", "siren", "code_insee as codeInsee", "population"])
    .orderBy(sql`nom_recherche collate "C"`)
    .orderBy("id")
    .limit(taille)
    .offset((page - 1) * taille)
    .execute();
  const compte = await communes.select(sql<number>`count(*)::integer`.as("total")).executeTakeFirstOrThrow();
  return { lignes, total: compte.total };
}
