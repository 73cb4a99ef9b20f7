import { twoFactor } from "better-auth/plugins/two-factor";
import { getMigrations } from "better-auth/db/migration";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { openTestBase } from "../../test/open-test-base.ts";
import { migrate } from "./migrate.ts";

test("a second run applies nothing", async () => {
  expect(await migrate(await openTestBase())).toEqual([]);
});

test("two servers that start together do not disturb each other", async () => {
  const base = await openTestBase();
  expect(await Promise.all([migrate(base), migrate(base), migrate(base)])).toEqual([[], [], []]);
});

test("better-auth finds its tables complete", async () => {
  const base = await openTestBase();
  const { toBeCreated, toBeAdded } = await getMigrations({
    database: { db: base.owner, type: "postgres" },
    secret: "secret-de-test-0123456789abcdefghijklmnop",
    rateLimit: { storage: "database" },
    plugins: [twoFactor()],
  });
  expect(toBeCreated.map((table) => table.table)).toEqual([]);
  expect(toBeAdded.map((table) => table.table)).toEqual([]);
});

test("every business table is under forced row-level security", async () => {
  const base = await openTestBase();
  const sans = await sql<{ relname: string }>`
    select relname from pg_class
    where relnamespace in ('public'::regnamespace, 'publie'::regnamespace) and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)
    order by relname`.execute(base.owner);
  expect(sans.rows.map((ligne) => ligne.relname)).toEqual([
    "code_totp",
    "ia_migration",
    "identite_oidc",
    "rateLimit",
    "twoFactor",
    "verification",
  ]);
});

test("a database written by a newer version is refused", async () => {
  const base = await openTestBase();
  await base.owner.insertInto("ia_migration").values({ nom: "9999_futur", empreinte: "x" }).execute();
  try {
    await expect(migrate(base)).rejects.toThrow("version plus récente (« 9999_futur »)");
  } finally {
    await base.owner.deleteFrom("ia_migration").where("nom", "=", "9999_futur").execute();
  }
});
