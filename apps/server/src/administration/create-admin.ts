import type { Base } from "../db/open-base.ts";
import { createAccount } from "../session/create-account.ts";
import type { Auth } from "../session/create-auth.ts";
import { createTenant } from "./create-tenant.ts";
import type { OptionsAdmin } from "./parse-admin-options.ts";

/**
 * Command `admin:creer`: creates an administrator of an organisme, which is opened too when the directory does not
 * know it. Answers the sentence to print. Refuses (RangeError in French) what {@link createTenant} and
 * {@link createAccount} refuse.
 *
 * @example
 * await createAdmin({ base, auth }, parseAdminOptions(args), motDePasse) // => "Compte créé pour …"
 */
export async function createAdmin(
  { base, auth }: { readonly base: Base; readonly auth: Auth },
  { email, personne, organisme }: OptionsAdmin,
  motDePasse: string,
): Promise<string> {
  const organismeId = await createTenant(base, organisme);
  const compte = {
    email,
    nom: personne,
    motDePasse,
    appartenances: [{ organismeId, roles: ["admin" as const] }],
  };
  const { nouveau } = await createAccount(auth, base, compte);
  return nouveau
    ? `Compte créé pour ${email}, administrateur de l'organisme ${organisme.siren}.`
    : `Le compte ${email} existait : il est maintenant administrateur de l'organisme ${organisme.siren}, son mot de passe n'a pas changé.`;
}
