import { callAuth } from "./call-auth.ts";

/**
 * Ends the session on the server. Answers where the identity provider ends its own (null when none is involved). A
 * server that does not answer leaves the session as it is: the caller says so.
 *
 * @example
 * await signOut() // => { statut: "fait", fournisseur: null }
 */
export async function signOut(): Promise<
  { readonly statut: "fait"; readonly fournisseur: string | null } | { readonly statut: "refus" }
> {
  const reponse = await callAuth<{ url?: string }>("/sign-out", {
    callbackURL: "/connexion",
    state: crypto.getRandomValues(new Uint32Array(4)).join("-"),
  });
  if (reponse.statut === "refus") return { statut: "refus" };
  return { statut: "fait", fournisseur: reponse.donnees.url ?? null };
}
