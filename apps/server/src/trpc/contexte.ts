import type { Base } from "../db/open-base.ts";
import type { AnnuaireEnLigne } from "../organismes/en-ligne/organisme-en-ligne.ts";
import type { Fichiers } from "../fichiers/fichiers.ts";
import type { Auth } from "../session/create-auth.ts";
import type { Role } from "../session/roles.ts";

/** A signed-in account and the organismes in which it has roles. */
export interface Session {
  /** Of the browser or program that is signed in; none for a demonstration or a job. */
  readonly id?: string;
  readonly utilisateur: { readonly id: string; readonly nom: string; readonly email: string };
  readonly appartenances: readonly { readonly organismeId: string; readonly roles: readonly Role[] }[];
}

/** What every procedure may use, whoever asks. */
export interface Contexte {
  readonly base: Base;
  /** Sign-in service: never called from inside a transaction. */
  readonly auth: Auth;
  /** The only clock: an instant. Days come from `getAujourdHui`, in the zone of the vendor. */
  readonly horloge: () => Date;
  readonly demonstration: boolean;
  readonly annuaireEnLigne: AnnuaireEnLigne;
  /** Address of this software as people type it, without a path: links in mails begin with it. */
  readonly adresse: string;
  /** Signs the identifier of an agenda feed with the secret of the server. */
  readonly signFlux: (id: string) => string;
  /** Whether mails have a server to leave by; in demonstration mode they stay here all the same. */
  readonly smtpConfigure: boolean;
  /** Limits of what may be filed. */
  readonly fichiers: Pick<Fichiers, "tailleMax" | "quota">;
  readonly requestId: string;
  readonly session: Session | null;
  /** Header `x-organisme`: the organisme one asks to act for, not checked yet. */
  readonly organismeDemande: string | null;
}
