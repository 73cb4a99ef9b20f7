import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

/** Who signs in at the provider, and what it says of them. */
export interface AffirmationsEssai {
  readonly sub: string;
  readonly email: string;
  readonly email_verified?: boolean;
  readonly given_name?: string;
  readonly usual_name?: string;
  readonly name?: string;
  readonly siret?: string;
}

/** A real OpenID Connect provider on the loopback. */
export interface FournisseurEssai {
  readonly emetteur: string;
  /** Whoever signs in next. */
  setPersonne(personne: AffirmationsEssai): void;
  close(): Promise<void>;
}

export const CLIENT_OIDC = {
  clientId: "ia-territoires",
  clientSecret: "secret-du-client-d-essai-0123456789",
};

/**
 * Starts oidc-provider on a free port. `signee`: userinfo is a signed JWT, as ProConnect's. Its login page signs in at
 * once whoever {@link FournisseurEssai.setPersonne} named.
 */
export async function startOidc(retour: string, signee: boolean): Promise<FournisseurEssai> {
  let personne: AffirmationsEssai = { sub: "personne", email: "personne@essai.invalid" };
  let provider: Provider | undefined;
  const serveur = createServer((requete, reponse) => void answer(requete, reponse));
  await new Promise<void>((resolve) => serveur.listen(0, "127.0.0.1", resolve));
  const emetteur = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`;

  async function answer(requete: IncomingMessage, reponse: ServerResponse): Promise<void> {
    if (provider === undefined) throw new Error("fournisseur pas encore prêt");
    if (!requete.url?.startsWith("/interaction/")) {
      await provider.callback()(requete, reponse);
      return;
    }
    await provider.interactionFinished(requete, reponse, { login: { accountId: personne.sub } });
  }

  provider = new Provider(emetteur, {
    clients: [
      {
        client_id: CLIENT_OIDC.clientId,
        client_secret: CLIENT_OIDC.clientSecret,
        redirect_uris: [`${retour}/api/auth/callback/oidc`],
        post_logout_redirect_uris: [`${retour}/connexion`],
        token_endpoint_auth_method: "client_secret_post",
        ...(signee ? { userinfo_signed_response_alg: "RS256" as const } : {}),
      },
    ],
    scopes: ["openid", "email", "profile", "given_name", "usual_name", "siret", "uid"],
    claims: {
      openid: ["sub"],
      email: ["email", "email_verified"],
      profile: ["name"],
      given_name: ["given_name"],
      usual_name: ["usual_name"],
      siret: ["siret"],
      uid: ["uid"],
    },
    cookies: { keys: ["essai"] },
    ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
    features: { devInteractions: { enabled: false }, jwtUserinfo: { enabled: true } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, accountId) => ({
      accountId,
      claims: () => ({ ...personne, sub: accountId }),
    }),
    async loadExistingGrant(ctx) {
      const { client, session } = ctx.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid email profile given_name usual_name siret uid");
      await grant.save();
      return grant;
    },
  });
  return {
    emetteur,
    setPersonne: (autre) => {
      personne = autre;
    },
    close: () => new Promise((resolve) => serveur.close(() => resolve())),
  };
}
