import { createHmac } from "node:crypto";

/**
 * Gives the function that signs texts with the secret of the server (HMAC-SHA-256, base64url): who knows a text only
 * cannot make its signature. `usage` keeps the signatures of one purpose from serving another.
 *
 * @example
 * buildSignature(secret, "agenda")("0b6c…") // => "k3v…" (43 characters)
 */
export function buildSignature(secret: string, usage: string): (texte: string) => string {
  return (texte) => createHmac("sha256", secret).update(`${usage}\n${texte}`).digest("base64url");
}
