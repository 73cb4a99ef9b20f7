import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { type Base, openBase } from "../src/db/open-base.ts";
import { openLite } from "./open-lite.ts";

async function run(url: string, instruction: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(instruction);
  } finally {
    await client.end();
  }
}

/**
 * A new empty base of the project under test, not migrated: PGlite in a temporary folder, or a database of the real server that is
 * dropped when the base is closed.
 *
 * @example
 * const base = await openFreshBase(); … await base.close()
 */
export async function openFreshBase(): Promise<Base & { readonly url: string }> {
  const serveur = inject("databaseUrl");
  if (serveur === null) return { ...(await openLite()), url: "" };
  const nom = `ia_neuve_${randomBytes(6).toString("hex")}`;
  await run(serveur, `create database ${nom}`);
  const url = new URL(serveur);
  url.pathname = `/${nom}`;
  const base = await openBase({ url: url.href, dataDir: null, max: 8 });
  return {
    ...base,
    url: url.href,
    close: async () => {
      await base.close();
      // Not by force at first: that asks for the right to stop the server's own cleaning, which a plain drop stops by itself.
      const drop = `drop database ${nom}`;
      await run(serveur, drop).catch(() => run(serveur, `${drop} with (force)`));
    },
  };
}
