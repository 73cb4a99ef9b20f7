import type { Application } from "../application.ts";
import { buildSignature } from "../session/build-signature.ts";
import { getSession } from "../session/get-session.ts";
import type { Contexte } from "./contexte.ts";

/** Builds the context of a request from its headers; `organisme` replaces the header where a plain link is followed. */
export async function createContexte(
  application: Application,
  requete: { readonly id: string; readonly entetes: Headers; readonly organisme?: string | null },
): Promise<Contexte> {
  const { base, auth, horloge, demonstration, annuaireEnLigne, fichiers, smtp } = application;
  return {
    base,
    auth,
    horloge,
    demonstration,
    annuaireEnLigne,
    adresse: new URL(auth.options.baseURL).origin,
    signFlux: buildSignature(auth.options.secret, "agenda"),
    smtpConfigure: smtp !== null,
    fichiers,
    requestId: requete.id,
    session: await getSession(auth, base, requete.entetes, horloge()),
    organismeDemande: requete.organisme ?? requete.entetes.get("x-organisme"),
  };
}
