import { generateRandomString } from "better-auth/crypto";
import { formatInstant } from "./format-instant.ts";
import { type Auth, buildLienMotDePasse } from "./create-auth.ts";

const VALIDITE_JOURS = 7;

/** An account, and what gives it its first password; null when it has a way to sign in already. */
export interface CompteInvite {
  readonly utilisateurId: string;
  readonly premierMotDePasse: { readonly lien: string; readonly expiration: string } | null;
}

/**
 * Finds the account of an e-mail address, or creates it without a password, and makes the link by which its first
 * password is chosen: it serves once, within seven days. The name of an account that exists is left as it is.
 *
 * @example
 * await inviteCompte(auth, { email: "a@exemple.fr", nom: "A. Exemple" }) // => { utilisateurId: "…", premierMotDePasse: { … } }
 */
export async function inviteCompte(
  auth: Auth,
  personne: { readonly email: string; readonly nom: string },
): Promise<CompteInvite> {
  const email = personne.email.trim().toLowerCase();
  const { internalAdapter } = await auth.$context;
  const connu = await internalAdapter.findUserByEmail(email, { includeAccounts: true });
  const utilisateurId =
    connu?.user.id ?? (await auth.api.createCompte({ body: { email, nom: personne.nom } })).id;
  if ((connu?.accounts.length ?? 0) > 0) return { utilisateurId, premierMotDePasse: null };
  // better-auth compares it with the clock of the machine.
  const expiresAt = new Date(Date.now() + VALIDITE_JOURS * 86_400_000);
  const jeton = generateRandomString(32);
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${jeton}`,
    value: utilisateurId,
    expiresAt,
  });
  const lien = buildLienMotDePasse(auth.options.baseURL, jeton);
  return { utilisateurId, premierMotDePasse: { lien, expiration: formatInstant(expiresAt) } };
}
