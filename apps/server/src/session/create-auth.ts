import { betterAuth } from "better-auth";
import { isAPIError } from "better-auth/api";
import { bearer } from "better-auth/plugins/bearer";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { Base } from "../db/open-base.ts";
import { buildFournisseurOidc } from "./oidc/build-fournisseur-oidc.ts";
import { FOURNISSEUR_OIDC, type OptionsOidc } from "./oidc/options-oidc.ts";
import { checkIdentite } from "./oidc/check-identite.ts";
import { createCompte } from "./create-compte.ts";
import { formatInstant } from "./format-instant.ts";
import { prepareSession } from "./prepare-session.ts";
import { recordChangements } from "./record-changements.ts";
import { recordMotDePasseParLien } from "./record-mot-de-passe-par-lien.ts";
import { sendMotDePasseOublie } from "./send-mot-de-passe-oublie.ts";
import { refuseCodeRejoue } from "./refuse-code-rejoue.ts";

/** Header in which our own server tells the address of the caller; whatever a client puts there is replaced. */
export const ENTETE_ADRESSE = "x-ia-adresse";

const HEURE = 3_600;

/** Routes of better-auth that nothing here uses: what one changes about people goes through our procedures. */
const FERMEES = [
  "/list-sessions",
  "/revoke-session",
  "/revoke-sessions",
  "/revoke-other-sessions",
  "/update-user",
  "/update-session",
  "/list-accounts",
  "/link-social",
  "/unlink-account",
  "/account-info",
  "/get-access-token",
  "/refresh-token",
  "/two-factor/get-totp-uri",
  "/two-factor/send-otp",
  "/two-factor/verify-otp",
];

/** Address of the screen where one chooses a password; the token is after the #, which no server and no log ever sees. */
export function buildLienMotDePasse(url: string, jeton: string): string {
  return `${url}/mot-de-passe#${jeton}`;
}

/**
 * Creates the sign-in service: e-mail and password, second factor (TOTP and recovery codes), one OIDC provider when it
 * is configured, sessions of twelve hours, rate limits kept in the database (they hold over several servers), no self
 * sign-up. It runs on the identity access and reads no business row.
 *
 * @example
 * const auth = createAuth({ base, secret, url: "http://127.0.0.1:3000" })
 */
export function createAuth(options: {
  base: Base;
  secret: string;
  url: string;
  oidc?: OptionsOidc | null;
  horloge?: () => Date;
  onError?: (message: string) => void;
}) {
  const { base, secret, url, onError, oidc = null, horloge = () => new Date() } = options;
  return betterAuth({
    appName: "ia-territoires",
    baseURL: url,
    basePath: "/api/auth",
    secret,
    database: { db: base.auth, type: "postgres" },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      resetPasswordTokenExpiresIn: HEURE,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) =>
        sendMotDePasseOublie(base, {
          utilisateurId: user.id,
          nom: user.name,
          email: user.email,
          lien: buildLienMotDePasse(url, token),
          expiration: formatInstant(new Date(Date.now() + HEURE * 1_000)),
        }),
      // The other links of this person, and what a former password had opened by half, are worth nothing any more.
      onPasswordReset: async ({ user }) => {
        await base.auth.deleteFrom("verification").where("value", "=", user.id).execute();
        await recordMotDePasseParLien(base, horloge(), user.id);
      },
    },
    user: { validateUserInfo: (identite) => checkIdentite(base, oidc, identite) },
    account: {
      accountLinking: { trustedProviders: oidc?.genre === "proconnect" ? [FOURNISSEUR_OIDC] : [] },
      encryptOAuthTokens: true,
    },
    databaseHooks: {
      session: { create: { before: (session) => prepareSession(base, { oidc, horloge }, session.userId) } },
    },
    // A link of a mail is a secret: who reads the database cannot use it.
    verification: { storeIdentifier: "hashed" },
    session: { expiresIn: 12 * HEURE, updateAge: HEURE },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 120,
      customRules: {
        "/sign-in/email": { window: 60, max: 20 },
        "/request-password-reset": { window: 600, max: 5 },
        "/reset-password": { window: 60, max: 10 },
        "/two-factor/*": { window: 60, max: 20 },
      },
    },
    advanced: {
      cookiePrefix: "ia-territoires",
      useSecureCookies: url.startsWith("https:"),
      ipAddress: { ipAddressHeaders: [ENTETE_ADRESSE] },
    },
    onAPIError: {
      errorURL: `${url}/connexion`,
      // A refusal is answered; only a fault is told, by its name.
      onError: (erreur) => {
        if (!isAPIError(erreur))
          onError?.(`better-auth: ${erreur instanceof Error ? erreur.name : "erreur"}`);
      },
    },
    disabledPaths: FERMEES,
    telemetry: { enabled: false },
    // Its messages may quote an e-mail address: only their level is passed on.
    logger: { level: "error", log: (niveau) => onError?.(`better-auth: ${niveau}`) },
    plugins: [
      bearer(),
      createCompte(),
      twoFactor({ issuer: "ia-territoires" }),
      refuseCodeRejoue(base),
      recordChangements(base, horloge),
      genericOAuth({ config: oidc === null ? [] : [buildFournisseurOidc(base, oidc)] }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
