import { resolve } from "node:path";
import * as z from "zod";

/** Where mails leave by, and from whom. */
export interface ReglageSmtp {
  readonly url: string;
  readonly expediteur: string;
}

/** What the environment says, once read and checked. */
export interface Env {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Address of a PostgreSQL database, or null for the embedded one. */
  readonly databaseUrl: string | null;
  readonly demonstration: boolean;
  readonly demoPassword: string | null;
  /** Origin people type in their browser, or null when it is the listening address. */
  readonly publicUrl: string | null;
  readonly authSecret: string | null;
  readonly annuaireEnLigne: boolean;
  /** How the operator of the live register can reach whoever runs this server, or null. */
  readonly annuaireContact: string | null;
  /** The SMTP server, or null: mails then wait in the outbox. */
  readonly smtp: ReglageSmtp | null;
  /** Addresses of the proxies whose X-Forwarded-For is believed. */
  readonly trustProxy: readonly string[];
  readonly logLevel: "silent" | "error" | "warn" | "info" | "debug";
}

const interrupteur = z.enum(["0", "1"], { error: "0 ou 1 attendu" });
const vide = (valeur: unknown): unknown => (valeur === "" ? undefined : valeur);
const optionnel = <T extends z.ZodType>(schema: T) => z.preprocess(vide, schema.optional());

const schema = z.object({
  PORT: optionnel(
    z
      .string()
      .regex(/^\d{1,5}$/, { error: "numéro de port attendu (0 à 65535)" })
      .transform(Number)
      .refine((port) => port <= 65_535, { error: "numéro de port attendu (0 à 65535)" }),
  ),
  HOST: optionnel(z.string()),
  DATA_DIR: optionnel(z.string()),
  DATABASE_URL: optionnel(
    z.string().regex(/^postgres(ql)?:\/\//, { error: "adresse postgres://… ou postgresql://… attendue" }),
  ),
  DEMO: optionnel(interrupteur),
  DEMO_PASSWORD: optionnel(z.string().min(12, { error: "12 caractères au moins attendus" })),
  PUBLIC_URL: optionnel(
    z
      .url({ protocol: /^https?$/, error: "adresse http(s):// attendue" })
      .transform((url) => new URL(url).origin),
  ),
  AUTH_SECRET: optionnel(z.string().min(32, { error: "32 caractères au moins attendus" })),
  ANNUAIRE_EN_LIGNE: optionnel(interrupteur),
  ANNUAIRE_CONTACT: optionnel(
    z.union([z.email(), z.url({ protocol: /^https?$/ })], {
      error: "adresse électronique ou adresse http(s):// attendue",
    }),
  ),
  SMTP_URL: optionnel(z.url({ protocol: /^smtps?$/, error: "adresse smtp://… ou smtps://… attendue" })),
  SMTP_FROM: optionnel(
    z.string().regex(/^[^<>\r\n]*<[^\s@<>]+@[^\s@<>]+>$|^[^\s@<>]+@[^\s@<>]+$/, {
      error: "adresse attendue, par exemple « Centre de gestion <ne-pas-repondre@exemple.fr> »",
    }),
  ),
  TRUST_PROXY: optionnel(z.string()),
  LOG_LEVEL: optionnel(
    z.enum(["silent", "error", "warn", "info", "debug"], {
      error: "silent, error, warn, info ou debug attendu",
    }),
  ),
});

/**
 * Reads and checks the variables of the environment, with the defaults of the embedded mode.
 * Refuses with a RangeError in French that names each wrong variable and what was expected.
 *
 * @example
 * parseEnv({ PORT: "8080" }).port // => 8080
 */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const lu = schema.safeParse(variables);
  if (!lu.success) {
    const fautes = lu.error.issues.map((faute) => {
      const nom = String(faute.path[0]);
      const secret = ["AUTH_SECRET", "DATABASE_URL", "DEMO_PASSWORD", "SMTP_URL"].includes(nom);
      return `${nom}${secret ? "" : ` = « ${variables[nom] ?? ""} »`} : ${faute.message}`;
    });
    throw new RangeError(`Configuration refusée. ${fautes.join(" ; ")}.`);
  }
  const v = lu.data;
  const databaseUrl = v.DATABASE_URL ?? null;
  if (databaseUrl !== null && v.AUTH_SECRET === undefined) {
    throw new RangeError(
      "Configuration refusée. AUTH_SECRET est obligatoire avec DATABASE_URL (32 caractères au moins, par exemple « openssl rand -hex 32 »).",
    );
  }
  if ((v.SMTP_URL === undefined) !== (v.SMTP_FROM === undefined)) {
    throw new RangeError(
      "Configuration refusée. SMTP_URL et SMTP_FROM vont ensemble : le serveur d'envoi et l'adresse de l'expéditeur.",
    );
  }
  return {
    port: v.PORT ?? 3000,
    host: v.HOST ?? "127.0.0.1",
    dataDir: resolve(v.DATA_DIR ?? ".data"),
    databaseUrl,
    demonstration: v.DEMO === undefined ? databaseUrl === null : v.DEMO === "1",
    demoPassword: v.DEMO_PASSWORD ?? null,
    publicUrl: v.PUBLIC_URL ?? null,
    authSecret: v.AUTH_SECRET ?? null,
    annuaireEnLigne: v.ANNUAIRE_EN_LIGNE === "1",
    annuaireContact: v.ANNUAIRE_CONTACT ?? null,
    smtp:
      v.SMTP_URL === undefined || v.SMTP_FROM === undefined
        ? null
        : { url: v.SMTP_URL, expediteur: v.SMTP_FROM },
    trustProxy: (v.TRUST_PROXY ?? "")
      .split(",")
      .map((a) => a.trim())
      .filter((a) => a !== ""),
    logLevel: v.LOG_LEVEL ?? "info",
  };
}
