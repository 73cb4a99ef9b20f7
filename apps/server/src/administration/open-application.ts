import { fileURLToPath } from "node:url";
import type { Application } from "../application.ts";
import { lockDataDir } from "../db/lock-data-dir.ts";
import { migrate } from "../db/migrate.ts";
import { openBase } from "../db/open-base.ts";
import type { Env } from "../env.ts";
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
 * Opens what every command needs: the data directory (locked when the database is in it), the database brought up to
 * date, the directory of organismes, sign-in.
 *
 * @example
 * const { application, close } = await openApplication(parseEnv(process.env))
 */
export async function openApplication(env: Env): Promise<ApplicationOuverte> {
  const { databaseUrl, dataDir } = env;
  const release = databaseUrl === null ? lockDataDir(dataDir) : () => undefined;
  try {
    const base = await openBase({ url: databaseUrl, dataDir });
    try {
      await migrate(base);
      await importAnnuaire(base.owner);
      const auth = createAuth({
        base,
        secret: readSecret(env),
        url: env.publicUrl ?? `http://${env.host}:${env.port}`,
        onError: (message) => process.stderr.write(`${message}\n`),
      });
      const { demonstration, annuaireEnLigne, publicUrl, trustProxy, logLevel } = env;
      const commun = { demonstration, annuaireEnLigne, publicUrl, trustProxy, logLevel };
      const application = { ...commun, base, auth, horloge: () => new Date(), dashboardDir: DASHBOARD };
      return {
        application,
        close: async () => {
          await base.close();
          release();
        },
      };
    } catch (erreur) {
      await base.close();
      throw erreur;
    }
  } catch (erreur) {
    release();
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
