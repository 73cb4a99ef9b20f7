import { fileURLToPath } from "node:url";
import type { Application } from "../application.ts";
import { migrate } from "../db/migrate.ts";
import { type Base, openBase } from "../db/open-base.ts";
import type { Env } from "../env.ts";
import { buildAnnuaireEteint } from "../organismes/en-ligne/build-annuaire-eteint.ts";
import { openAnnuaireEnLigne } from "../organismes/en-ligne/open-annuaire-en-ligne.ts";
import { openClamd } from "../fichiers/open-clamd.ts";
import { openFileStore } from "../fichiers/open-file-store.ts";
import { importAnnuaire } from "../organismes/import-annuaire.ts";
import { createAuth } from "../session/create-auth.ts";
import { readSecret } from "./read-secret.ts";

const DASHBOARD = fileURLToPath(new URL("../../../dashboard/dist/", import.meta.url));

/** An application whose database is open, migrated and filled with the directory, and how to close it. */
export interface ApplicationOuverte {
  readonly application: Application;
  readonly close: () => Promise<void>;
}

/**
 * Opens what every command needs: the database brought up to date, the directory of organismes, sign-in. The data
 * directory, locked beforehand, is given back by `close` or when the opening fails.
 *
 * @example
 * const { application, close } = await openApplication(env, lockDataDir(env.dataDir))
 */
export async function openApplication(env: Env, release: () => void): Promise<ApplicationOuverte> {
  const { databaseUrl, dataDir } = env;
  let base: Base | null = null;
  const close = async (): Promise<void> => {
    await base?.close();
    release();
  };
  try {
    base = await openBase({ url: databaseUrl, dataDir });
    await migrate(base);
    await importAnnuaire(base.owner);
    const auth = createAuth({
      base,
      secret: readSecret(env),
      url: env.publicUrl ?? `http://${env.host}:${env.port}`,
      oidc: env.oidc,
      onError: (message) => process.stderr.write(`${message}\n`),
    });
    const { demonstration, smtp, publicUrl, trustProxy, logLevel } = env;
    // One for the whole process: the limit of questions a second is per address of the server, whoever asks.
    const annuaireEnLigne = env.annuaireEnLigne
      ? openAnnuaireEnLigne({ contact: env.annuaireContact })
      : buildAnnuaireEteint();
    const { tailleMax, quota, clamd } = env.fichiers;
    const fichiers = {
      store: await openFileStore(env),
      tailleMax,
      quota,
      analyseur: clamd === null ? null : openClamd(clamd),
    };
    const commun = { demonstration, annuaireEnLigne, fichiers, smtp, publicUrl, trustProxy, logLevel };
    return {
      application: { ...commun, base, auth, horloge: () => new Date(), dashboardDir: DASHBOARD },
      close,
    };
  } catch (erreur) {
    await close();
    throw describePanne(erreur, databaseUrl !== null);
  }
}

const RESEAU: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "28P01",
  "3D000",
  "28000",
]);

/** A database that cannot be reached is a matter of configuration: one sentence, without the address (it holds a password). */
function describePanne(erreur: unknown, externe: boolean): unknown {
  const code = erreur instanceof Error && "code" in erreur ? String(erreur.code) : "";
  if (!externe || !RESEAU.has(code)) return erreur;
  return new Error(
    `La base PostgreSQL de DATABASE_URL ne répond pas ou refuse la connexion (${code}) : vérifier l'adresse, le compte et le serveur.`,
    { cause: erreur },
  );
}
