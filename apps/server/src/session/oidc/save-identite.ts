import { sql } from "kysely";
import type { Base } from "../../db/open-base.ts";
import { FOURNISSEUR_OIDC } from "./options-oidc.ts";
import type { ProfilOidc } from "./to-profil.ts";

/**
 * Keeps the SIRET that the provider gave with a person, for the session about to open.
 *
 * @example
 * await saveIdentite(base, profil)
 */
export async function saveIdentite(
  base: Base,
  { sub, siret }: Pick<ProfilOidc, "sub" | "siret">,
): Promise<void> {
  const lue_le = sql<string>`now()`;
  await base.auth
    .insertInto("identite_oidc")
    .values({ fournisseur: FOURNISSEUR_OIDC, sujet: sub, siret, lue_le })
    .onConflict((conflit) => conflit.columns(["fournisseur", "sujet"]).doUpdateSet({ siret, lue_le }))
    .execute();
}
