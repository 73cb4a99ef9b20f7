import type { Base } from "../db/open-base.ts";
import type { Auth } from "./create-auth.ts";
import type { Role } from "./roles.ts";

/** An account to create, with its roles in organismes that exist. */
export interface NouveauCompte {
  readonly email: string;
  readonly nom: string;
  readonly motDePasse: string;
  readonly appartenances: readonly { readonly organismeId: string; readonly roles: readonly Role[] }[];
}

/**
 * Creates an account with its password, or gives roles to the one that has this e-mail (its password is then left as
 * it is). Answers its identifier and whether it is new. Refuses (RangeError in French) a password of fewer than 12 or
 * more than 128 characters.
 *
 * @example
 * await createAccount(auth, base, { email: "a@exemple.fr", nom: "A", motDePasse, appartenances: [] })
 */
export async function createAccount(
  auth: Auth,
  base: Base,
  compte: NouveauCompte,
): Promise<{ readonly id: string; readonly nouveau: boolean }> {
  const email = compte.email.trim().toLowerCase();
  const contexte = await auth.$context;
  const connu = await contexte.internalAdapter.findUserByEmail(email);
  let id = connu?.user.id;
  if (id === undefined) {
    const longueur = compte.motDePasse.length;
    if (longueur < 12 || longueur > 128) {
      throw new RangeError(`Mot de passe refusé : de 12 à 128 caractères attendus, ${longueur} reçus.`);
    }
    ({ id } = await auth.api.createCompte({ body: { email, nom: compte.nom } }));
    await contexte.internalAdapter.linkAccount({
      userId: id,
      providerId: "credential",
      accountId: id,
      password: await contexte.password.hash(compte.motDePasse),
    });
  }
  for (const { organismeId, roles } of compte.appartenances) {
    await base.auth
      .insertInto("appartenance")
      .values({ utilisateur_id: id, organisme_id: organismeId, roles: [...roles] })
      .onConflict((conflit) =>
        conflit.columns(["utilisateur_id", "organisme_id"]).doUpdateSet({ roles: [...roles] }),
      )
      .execute();
  }
  return { id, nouveau: connu === null };
}
