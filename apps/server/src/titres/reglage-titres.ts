import type { ImputationBudgetaire } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";

/** Where the vendor's recettes go, as its service financier chose it. */
export interface ReglageTitres extends ImputationBudgetaire {
  /** Account of mandats on closed exercices, when it is not the one of the texts. */
  readonly compteAnterieur: string | null;
  readonly version: number;
}

/** The vendor's choice, or null while nobody has chosen. */
export async function findReglageTitres(tx: Tx, prestataireId: string): Promise<ReglageTitres | null> {
  const lu = await tx
    .selectFrom("reglage_titres")
    .where("prestataire_id", "=", prestataireId)
    .select(["chapitre", "article", "compte_anterieur as compteAnterieur", "version"])
    .executeTakeFirst();
  return lu ?? null;
}
