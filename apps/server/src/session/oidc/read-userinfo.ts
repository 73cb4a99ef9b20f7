import { createRemoteJWKSet, type JWTPayload, jwtVerify } from "jose";
import * as z from "zod";

const DELAI_MS = 5_000;
/** Signatures that a key published by the provider can prove; never a shared secret, never none. */
const ALGORITHMES = [
  "RS256",
  "PS256",
  "ES256",
  "EdDSA",
  "RS384",
  "PS384",
  "ES384",
  "RS512",
  "PS512",
  "ES512",
];
const TAILLE_MAXIMALE = 100_000;

const decouverteSchema = z.object({ issuer: z.string(), userinfo_endpoint: z.url(), jwks_uri: z.url() });

/** What a provider publishes about itself, read once. */
export type Decouverte = z.infer<typeof decouverteSchema> & {
  readonly cles: ReturnType<typeof createRemoteJWKSet>;
};

async function read(
  adresse: string,
  entetes: Record<string, string>,
): Promise<{ type: string; texte: string }> {
  const reponse = await fetch(adresse, {
    headers: entetes,
    redirect: "error",
    signal: AbortSignal.timeout(DELAI_MS),
  });
  const texte = await reponse.text();
  if (!reponse.ok || texte.length > TAILLE_MAXIMALE) {
    throw new Error(`Fournisseur d'identité : réponse ${reponse.status} de ${texte.length} caractères.`);
  }
  return { type: reponse.headers.get("content-type") ?? "", texte };
}

/** Reads the discovery document of an issuer; refuses (Error in French) one that names another issuer. */
export async function readDecouverte(emetteur: string): Promise<Decouverte> {
  const { texte } = await read(`${emetteur.replace(/\/$/, "")}/.well-known/openid-configuration`, {});
  const lue = decouverteSchema.parse(JSON.parse(texte));
  if (lue.issuer.replace(/\/$/, "") !== emetteur.replace(/\/$/, "")) {
    throw new Error(`Fournisseur d'identité : l'émetteur annoncé est « ${lue.issuer} ».`);
  }
  return { ...lue, cles: createRemoteJWKSet(new URL(lue.jwks_uri), { timeoutDuration: DELAI_MS }) };
}

/**
 * Reads what a provider says of the person of an access token. A signed answer (`application/jwt`, as ProConnect
 * gives) is verified: signature by its published keys, issuer, audience. When a signature is due, a plain answer is
 * refused (Error in French).
 *
 * @example
 * await readUserinfo(decouverte, { jeton, clientId, signee: true }) // => { sub: "…", email: "…", siret: "…" }
 */
export async function readUserinfo(
  decouverte: Decouverte,
  {
    jeton,
    clientId,
    signee,
  }: { readonly jeton: string; readonly clientId: string; readonly signee: boolean },
): Promise<JWTPayload> {
  const { type, texte } = await read(decouverte.userinfo_endpoint, { authorization: `Bearer ${jeton}` });
  if (type.startsWith("application/jwt")) {
    const { payload } = await jwtVerify(texte, decouverte.cles, {
      issuer: decouverte.issuer,
      audience: clientId,
      algorithms: ALGORITHMES,
    });
    return payload;
  }
  if (signee) throw new Error(`Fournisseur d'identité : réponse signée attendue, « ${type} » reçu.`);
  return z.record(z.string(), z.unknown()).parse(JSON.parse(texte));
}
