import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { openTestBase } from "../../test/open-test-base.ts";
import { type Acteur, inTransaction } from "./in-transaction.ts";

const acteur = (organismeId: string | null = randomUUID()): Acteur => ({
  utilisateurId: randomUUID(),
  organismeId,
  mesOrganismes: organismeId === null ? [] : [organismeId],
});

describe("inside a transaction only tx answers", () => {
  test("the outer business access is refused at once", async () => {
    const base = await openTestBase();
    const ctx = { base, acteur: acteur() };
    await expect(
      inTransaction(ctx, () => base.app.selectFrom("devis").selectAll().execute()),
    ).rejects.toThrow("seul « tx » est permis");
  });

  test("so are the identity access, the owner and a second transaction", async () => {
    const base = await openTestBase();
    const ctx = { base, acteur: acteur() };
    await expect(
      inTransaction(ctx, () => base.auth.selectFrom("session").select("id").execute()),
    ).rejects.toThrow("tx");
    await expect(
      inTransaction(ctx, () => base.owner.selectFrom("devis").select("id").execute()),
    ).rejects.toThrow("tx");
    await expect(inTransaction(ctx, () => inTransaction(ctx, async () => 1))).rejects.toThrow("tx");
  });

  test("and the base still answers afterwards", async () => {
    const base = await openTestBase();
    expect(await inTransaction({ base, acteur: acteur() }, async () => "encore là")).toBe("encore là");
  });
});

test("the settings of one transaction are gone in the next", async () => {
  const base = await openTestBase();
  const moi = acteur();
  const lire = sql<{ role: string; organisme: string | null; liste: string[] }>`
    select current_user::text as role, ia_organisme()::text as organisme, ia_mes_organismes()::text[] as liste`;
  const dedans = await inTransaction({ base, acteur: moi }, async (tx) => (await lire.execute(tx)).rows[0]);
  expect(dedans).toEqual({ role: "ia_app", organisme: moi.organismeId, liste: [moi.organismeId] });
  const apres = await inTransaction(
    { base, acteur: acteur(null) },
    async (tx) => (await lire.execute(tx)).rows[0],
  );
  expect(apres).toEqual({ role: "ia_app", organisme: null, liste: [] });
  expect((await lire.execute(base.owner)).rows[0]?.role).not.toBe("ia_app");
});

test("a failure undoes everything", async () => {
  const base = await openTestBase();
  const moi = acteur();
  const cle = randomUUID();
  const inserer = inTransaction({ base, acteur: moi }, async (tx) => {
    await tx
      .insertInto("idempotence")
      .values({ utilisateur_id: moi.utilisateurId, procedure: "essai", cle, empreinte: "x", reponse: null })
      .execute();
    throw new RangeError("arrêt voulu");
  });
  await expect(inserer).rejects.toThrow("arrêt voulu");
  const reste = await base.owner.selectFrom("idempotence").where("cle", "=", cle).select("cle").execute();
  expect(reste).toEqual([]);
});

test("the role of the identity tables reads no business row, and the business role no secret of them", async () => {
  const base = await openTestBase();
  await expect(base.auth.selectFrom("organisme").select("id").execute()).rejects.toMatchObject({
    code: "42501",
  });
  for (const secret of [
    sql`select token from "session"`,
    sql`select password from "account"`,
    sql`select 1 from "verification"`,
    sql`select 1 from "twoFactor"`,
    sql`select 1 from code_totp`,
  ]) {
    await expect(inTransaction({ base, acteur: acteur() }, (tx) => secret.execute(tx))).rejects.toMatchObject(
      { code: "42501" },
    );
  }
});

test("types read alike on both databases: no float, no local midnight", async () => {
  const base = await openTestBase();
  const lu = await inTransaction({ base, acteur: acteur() }, async (tx) => {
    const resultat = await sql<Record<string, unknown>>`
      select date '2026-03-29' as jour, 9007199254740993::int8 as grand, 1800.00::numeric as montant,
             timestamptz '2026-03-29 01:30:00.5+00' as instant, '{"a": [1]}'::jsonb as json`.execute(tx);
    return resultat.rows[0];
  });
  expect(lu).toEqual({
    jour: "2026-03-29",
    grand: "9007199254740993",
    montant: "1800.00",
    instant: "2026-03-29T01:30:00.500Z",
    json: { a: [1] },
  });
});

test("a statement that lasts too long is interrupted (PostgreSQL; PGlite cannot be)", async () => {
  const base = await openTestBase();
  const delai = await inTransaction({ base, acteur: acteur() }, async (tx) => {
    const lu = await sql<{ statement_timeout: string }>`show statement_timeout`.execute(tx);
    return lu.rows[0]?.statement_timeout;
  });
  expect(delai).toBe("15s");
  if (base.genre === "pglite") return;
  const longue = inTransaction({ base, acteur: acteur() }, async (tx) => {
    await sql`select set_config('statement_timeout', '50', true)`.execute(tx);
    await sql`select pg_sleep(30)`.execute(tx);
  });
  await expect(longue).rejects.toMatchObject({ code: "57014" });
});
