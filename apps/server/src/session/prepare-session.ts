import { APIError } from "better-auth/api";
import type { Base } from "../db/open-base.ts";
import { getAujourdHui } from "./get-aujourd-hui.ts";
import { attachOrganisme } from "./oidc/attach-organisme.ts";
import type { OptionsOidc } from "./oidc/options-oidc.ts";

/**
 * Before a session opens: gives the roles that the provider's SIRET leads to (when it is configured so), refuses
 * (FORBIDDEN, `ACCES_TERMINE`) somebody whose access has ended everywhere, and notes the day of the sign-in.
 *
 * @example
 * await prepareSession(base, { oidc: null, horloge }, utilisateurId)
 */
export async function prepareSession(
  base: Base,
  { oidc, horloge }: { readonly oidc: OptionsOidc | null; readonly horloge: () => Date },
  utilisateurId: string,
): Promise<void> {
  const maintenant = horloge();
  if (oidc?.rattachement === "siret") await attachOrganisme(base, utilisateurId);
  const appartenances = await base.auth
    .selectFrom("appartenance")
    .select("fin_le")
    .where("utilisateur_id", "=", utilisateurId)
    .execute();
  const aujourdHui = getAujourdHui(maintenant);
  const ouvertes = appartenances.filter(({ fin_le }) => fin_le === null || fin_le > aujourdHui);
  if (appartenances.length > 0 && ouvertes.length === 0) {
    throw new APIError("FORBIDDEN", {
      code: "ACCES_TERMINE",
      message: "The access of this person has ended.",
    });
  }
  await base.auth
    .updateTable("user")
    .set({ derniere_connexion_le: maintenant.toISOString() })
    .where("id", "=", utilisateurId)
    .execute();
}
