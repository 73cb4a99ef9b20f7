import type { Tx } from "../db/in-transaction.ts";
import { FOURNISSEUR_OIDC } from "./oidc/options-oidc.ts";

/** The ways in that a person has. */
export interface MoyensConnexion {
  readonly motDePasse: boolean;
  readonly fournisseur: boolean;
  readonly secondFacteur: boolean;
}

/**
 * Lists the ways in that a person has; nothing that opens any of them.
 *
 * @example
 * await listMoyens(tx, utilisateurId) // => { motDePasse: true, fournisseur: false, secondFacteur: true }
 */
export async function listMoyens(tx: Tx, utilisateurId: string): Promise<MoyensConnexion> {
  const comptes = await tx
    .selectFrom("account")
    .where("userId", "=", utilisateurId)
    .select("providerId")
    .execute();
  const personne = await tx
    .selectFrom("user")
    .where("id", "=", utilisateurId)
    .select("twoFactorEnabled")
    .executeTakeFirst();
  return {
    motDePasse: comptes.some(({ providerId }) => providerId === "credential"),
    fournisseur: comptes.some(({ providerId }) => providerId === FOURNISSEUR_OIDC),
    secondFacteur: personne?.twoFactorEnabled ?? false,
  };
}
