import { betterAuth } from "better-auth";
import { bearer } from "better-auth/plugins/bearer";
import type { Base } from "../db/open-base.ts";

/** Header in which our own server tells the address of the caller; whatever a client puts there is replaced. */
export const ENTETE_ADRESSE = "x-ia-adresse";

const HEURE = 3_600;

/**
 * Creates the sign-in service: e-mail and password, sessions of twelve hours, rate limits kept in the database (they
 * hold over several servers), no self sign-up. It runs on the identity access and reads no business row.
 *
 * @example
 * const auth = createAuth({ base, secret, url: "http://127.0.0.1:3000" })
 */
export function createAuth(options: {
  base: Base;
  secret: string;
  url: string;
  onError?: (message: string) => void;
}) {
  const { base, secret, url, onError } = options;
  return betterAuth({
    appName: "ia-territoires",
    baseURL: url,
    basePath: "/api/auth",
    secret,
    database: { db: base.auth, type: "postgres" },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    session: { expiresIn: 12 * HEURE, updateAge: HEURE },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 120,
      customRules: { "/sign-in/email": { window: 60, max: 20 } },
    },
    advanced: {
      cookiePrefix: "ia-territoires",
      useSecureCookies: url.startsWith("https:"),
      ipAddress: { ipAddressHeaders: [ENTETE_ADRESSE] },
    },
    telemetry: { enabled: false },
    // Its messages may quote an e-mail address: only their level is passed on.
    logger: { level: "error", log: (niveau) => onError?.(`better-auth: ${niveau}`) },
    plugins: [bearer()],
  });
}

export type Auth = ReturnType<typeof createAuth>;
