import { inject } from "vitest";
import { migrate } from "../src/db/migrate.ts";
import { type Base, openBase } from "../src/db/open-base.ts";
import { openJobs } from "../src/jobs/open-jobs.ts";
import { openLite } from "./open-lite.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the real PostgreSQL server of the run, or null in the project that runs on PGlite. */
    databaseUrl: string | null;
  }
}

let ouverte: Promise<Base> | undefined;

async function open(): Promise<Base> {
  const url = inject("databaseUrl");
  const base = url === null ? await openLite() : await openBase({ url, dataDir: null, max: 60 });
  await migrate(base);
  await openJobs(base, {
    actif: false,
    onError: (erreur) => {
      throw erreur;
    },
  });
  return base;
}

/**
 * The migrated database of the project under test (PGlite in a temporary folder, or the real server), opened once for all its
 * test files: each test makes its own organismes in it.
 *
 * @example
 * const base = await openTestBase() // base.genre => "pglite" or "postgresql"
 */
export function openTestBase(): Promise<Base> {
  ouverte ??= open();
  return ouverte;
}
