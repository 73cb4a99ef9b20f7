import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { buildRequeteMots } from "../organismes/recherche/build-requete-mots.ts";

/** Kinds of objects that the table of search holds. */
export type GenreObjet = "mission" | "devis" | "systeme" | "fichier";

/** A row of the table of search, as the database gives it. */
export interface ObjetTrouve {
  readonly id: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly titre: string;
  readonly statut: string | null;
  readonly montant: string | null;
  readonly beneficiaire: string;
  readonly prestataire: string;
}

/**
 * Lists the newest objects of a kind, among those of the acting organisme's dossiers, that have a word beginning with
 * each of these; the newest of all when there is none.
 *
 * @example
 * (await listObjets(tx, "devis", ["2026", "0001"], 6))[0]?.reference // => "2026-0001"
 */
export async function listObjets(
  tx: Tx,
  genre: GenreObjet,
  mots: readonly string[],
  taille: number,
): Promise<readonly ObjetTrouve[]> {
  const lus =
    await sql<ObjetTrouve>`select * from ia_recherche(${genre}, ${buildRequeteMots(mots)}, ${taille}::integer)`.execute(
      tx,
    );
  return lus.rows;
}
