import { resolve } from "node:path";
import * as z from "zod";
import { LIMITES_FICHIERS } from "./fichiers/fichiers.ts";
import type { OptionsOidc } from "./session/oidc/options-oidc.ts";

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
  /** Identity provider (ProConnect, Keycloak…), or null. */
  readonly oidc: OptionsOidc | null;
  readonly annuaireEnLigne: boolean;
  /** How the operator of the live register can reach whoever runs this server, or null. */
  readonly annuaireContact: string | null;
  /** Whether a running server opens the sources cited once a week. */
  readonly verifierSources: boolean;
  /** The SMTP server, or null: mails then wait in the outbox. */
  readonly smtp: ReglageSmtp | null;
  /** Addresses of the proxies whose X-Forwarded-For is believed. */
  readonly trustProxy: readonly string[];
  readonly logLevel: "silent" | "error" | "warn" | "info" | "debug";
  readonly fichiers: ReglagesFichiers;
  /** Where a running server makes its own daily backup, or null; and how many it keeps. */
  readonly sauvegardes: { readonly dossier: string; readonly gardees: number } | null;
}

/** A bucket of an S3-compatible service; the bucket is part of the address. */
export interface ReglagesS3 {
  readonly adresse: string;
  readonly region: string;
  readonly cle: string;
  readonly secret: string;
}

/** Limits of files, in bytes, where they live, and the scanner they are shown to. */
export interface ReglagesFichiers {
  readonly tailleMax: number;
  readonly quota: number;
  /** Null: the folder `fichiers` of the data directory. */
  readonly s3: ReglagesS3 | null;
  readonly clamd: { readonly hote: string; readonly port: number } | null;
}

const interrupteur = z.enum(["0", "1"], { error: "0 ou 1 attendu" });
const vide = (valeur: unknown): unknown => (valeur === "" ? undefined : valeur);
const optionnel = <T extends z.ZodType>(schema: T) => z.preprocess(vide, schema.optional());

const megaoctets = (maximum: number) =>
  optionnel(
    z
      .string()
      .regex(/^[1-9]\d{0,8}$/, { error: "nombre entier de mégaoctets attendu" })
      .transform(Number)
      .refine((mo) => mo <= maximum, { error: `${maximum} Mo au plus` }),
  );
const MO = 1_000_000;

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
  OIDC_GENRE: optionnel(z.enum(["proconnect", "standard"], { error: "proconnect ou standard attendu" })),
  OIDC_NOM: optionnel(z.string().max(60, { error: "60 caractères au plus attendus" })),
  OIDC_EMETTEUR: optionnel(z.url({ protocol: /^https?$/, error: "adresse http(s):// attendue" })),
  OIDC_CLIENT_ID: optionnel(z.string()),
  OIDC_CLIENT_SECRET: optionnel(z.string()),
  OIDC_RATTACHEMENT: optionnel(z.enum(["invitation", "siret"], { error: "invitation ou siret attendu" })),
  ANNUAIRE_EN_LIGNE: optionnel(interrupteur),
  ANNUAIRE_CONTACT: optionnel(
    z.union([z.email(), z.url({ protocol: /^https?$/ })], {
      error: "adresse électronique ou adresse http(s):// attendue",
    }),
  ),
  VERIFIER_SOURCES: optionnel(interrupteur),
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
  FICHIERS_TAILLE_MAX_MO: megaoctets(500),
  FICHIERS_QUOTA_MO: megaoctets(100_000_000),
  S3_ADRESSE: optionnel(
    z
      .url({ protocol: /^https?$/, error: "adresse http(s)://… d'un seau attendue" })
      .transform((url) => url.replace(/\/+$/, "")),
  ),
  S3_REGION: optionnel(z.string()),
  S3_CLE: optionnel(z.string()),
  S3_SECRET: optionnel(z.string()),
  ANTIVIRUS: optionnel(
    z.string().regex(/^clamd:\/\/[^/:@]+:\d{1,5}$/, { error: "adresse clamd://hôte:port attendue" }),
  ),
  SAUVEGARDES_DIR: optionnel(z.string()),
  SAUVEGARDES_GARDEES: optionnel(
    z
      .string()
      .regex(/^[1-9]\d{0,2}$/, { error: "nombre de sauvegardes à garder attendu (1 à 999)" })
      .transform(Number),
  ),
});

type Lues = z.infer<typeof schema>;

function toS3({
  S3_ADRESSE: adresse,
  S3_REGION: region,
  S3_CLE: cle,
  S3_SECRET: secret,
}: Lues): ReglagesS3 | null {
  if (adresse === undefined && cle === undefined && secret === undefined) return null;
  if (adresse === undefined || cle === undefined || secret === undefined) {
    throw new RangeError(
      "Configuration refusée. S3_ADRESSE, S3_CLE et S3_SECRET vont ensemble : il en manque au moins une.",
    );
  }
  return { adresse, region: region ?? "us-east-1", cle, secret };
}

function toFichiers(lues: Lues): ReglagesFichiers {
  const clamd = lues.ANTIVIRUS === undefined ? null : new URL(lues.ANTIVIRUS);
  return {
    tailleMax:
      lues.FICHIERS_TAILLE_MAX_MO === undefined
        ? LIMITES_FICHIERS.tailleMax
        : lues.FICHIERS_TAILLE_MAX_MO * MO,
    quota: lues.FICHIERS_QUOTA_MO === undefined ? LIMITES_FICHIERS.quota : lues.FICHIERS_QUOTA_MO * MO,
    s3: toS3(lues),
    clamd: clamd === null ? null : { hote: clamd.hostname, port: Number(clamd.port) },
  };
}

const SECRETS: ReadonlySet<string> = new Set([
  "AUTH_SECRET",
  "DATABASE_URL",
  "DEMO_PASSWORD",
  "OIDC_CLIENT_SECRET",
  "SMTP_URL",
  "S3_CLE",
  "S3_SECRET",
]);

function readOidc(v: z.infer<typeof schema>): OptionsOidc | null {
  const { OIDC_EMETTEUR: emetteur, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = v;
  if (emetteur === undefined) return null;
  if (clientId === undefined || clientSecret === undefined || v.PUBLIC_URL === undefined) {
    throw new RangeError(
      "Configuration refusée. OIDC_EMETTEUR demande aussi OIDC_CLIENT_ID, OIDC_CLIENT_SECRET et PUBLIC_URL (l'adresse de retour, à déclarer au fournisseur, en dépend).",
    );
  }
  const genre = v.OIDC_GENRE ?? "standard";
  return {
    genre,
    nom: v.OIDC_NOM ?? (genre === "proconnect" ? "ProConnect" : "le compte de l'organisme"),
    emetteur,
    clientId,
    clientSecret,
    rattachement: v.OIDC_RATTACHEMENT ?? "invitation",
  };
}

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
      return `${nom}${SECRETS.has(nom) ? "" : ` = « ${variables[nom] ?? ""} »`} : ${faute.message}`;
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
    oidc: readOidc(v),
    annuaireEnLigne: v.ANNUAIRE_EN_LIGNE === "1",
    annuaireContact: v.ANNUAIRE_CONTACT ?? null,
    verifierSources: v.VERIFIER_SOURCES === "1",
    smtp:
      v.SMTP_URL === undefined || v.SMTP_FROM === undefined
        ? null
        : { url: v.SMTP_URL, expediteur: v.SMTP_FROM },
    trustProxy: (v.TRUST_PROXY ?? "")
      .split(",")
      .map((a) => a.trim())
      .filter((a) => a !== ""),
    logLevel: v.LOG_LEVEL ?? "info",
    fichiers: toFichiers(v),
    sauvegardes:
      v.SAUVEGARDES_DIR === undefined
        ? null
        : { dossier: resolve(v.SAUVEGARDES_DIR), gardees: v.SAUVEGARDES_GARDEES ?? 7 },
  };
}
