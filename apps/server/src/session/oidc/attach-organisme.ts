import { isSiret } from "@ia-territoires/core";
import type { Base } from "../../db/open-base.ts";
import { findOrganismeDeSiret } from "./find-organisme-de-siret.ts";
import { FOURNISSEUR_OIDC } from "./options-oidc.ts";

/**
 * Gives a person the role `lecture` in the organisme that their provider's SIRET names. A line that exists stays as it
 * is: neither are its roles changed nor is an access that has ended opened again.
 *
 * @example
 * await attachOrganisme(base, utilisateurId)
 */
export async function attachOrganisme(base: Base, utilisateurId: string): Promise<void> {
  const identite = await base.auth
    .selectFrom("account as a")
    .innerJoin("identite_oidc as i", (jointure) =>
      jointure.onRef("i.fournisseur", "=", "a.providerId").onRef("i.sujet", "=", "a.accountId"),
    )
    .select("i.siret")
    .where("a.userId", "=", utilisateurId)
    .where("a.providerId", "=", FOURNISSEUR_OIDC)
    .executeTakeFirst();
  const siret = identite?.siret ?? "";
  if (!isSiret(siret)) return;
  const organismeId = await findOrganismeDeSiret(base, siret);
  if (organismeId === null) return;
  await base.auth
    .insertInto("appartenance")
    .values({ utilisateur_id: utilisateurId, organisme_id: organismeId, roles: ["lecture"] })
    .onConflict((conflit) => conflit.doNothing())
    .execute();
}
