import type { GenericOAuthConfig } from "better-auth/plugins/generic-oauth";
import type { Base } from "../../db/open-base.ts";
import { FOURNISSEUR_OIDC, type OptionsOidc } from "./options-oidc.ts";
import { type Decouverte, readDecouverte, readUserinfo } from "./read-userinfo.ts";
import { saveIdentite } from "./save-identite.ts";
import { toProfil } from "./to-profil.ts";

/**
 * Describes the configured provider to better-auth: authorization code with PKCE and nonce, identity token verified by
 * the keys of the discovery document, userinfo read by us (signed for ProConnect), its SIRET kept with the account.
 *
 * @example
 * genericOAuth({ config: [buildFournisseurOidc(base, oidc)] })
 */
export function buildFournisseurOidc(base: Base, oidc: OptionsOidc): GenericOAuthConfig {
  let decouverte: Promise<Decouverte> | null = null;
  const discover = (): Promise<Decouverte> => {
    // A provider that did not answer is asked again the next time.
    decouverte ??= readDecouverte(oidc.emetteur).catch((erreur: unknown) => {
      decouverte = null;
      throw erreur;
    });
    return decouverte;
  };
  return {
    providerId: FOURNISSEUR_OIDC,
    name: oidc.nom,
    discoveryUrl: `${oidc.emetteur.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId: oidc.clientId,
    clientSecret: oidc.clientSecret,
    tokenEndpointAuth: { method: "client_secret_post" },
    requireIdTokenVerification: true,
    pkce: true,
    scopes:
      oidc.genre === "proconnect"
        ? ["openid", "given_name", "usual_name", "email", "siret", "uid"]
        : ["openid", "profile", "email"],
    postLogoutRedirectURI: "/connexion",
    getUserInfo: async ({ accessToken }) => {
      if (accessToken === undefined) return null;
      const signee = oidc.genre === "proconnect";
      const lues = await readUserinfo(await discover(), {
        jeton: accessToken,
        clientId: oidc.clientId,
        signee,
      });
      const profil = toProfil(lues);
      if (profil === null) return null;
      await saveIdentite(base, profil);
      return { ...profil, id: profil.sub };
    },
  };
}
