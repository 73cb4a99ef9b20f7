import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Base } from "../db/open-base.ts";
import { canonicalJson } from "./canonical-json.ts";
import { EMPREINTE_ZERO } from "./hash-entry.ts";

interface Tete {
  readonly chaine: string;
  readonly rang: number;
  readonly empreinte: string;
}

/** Hash of a day's seal: the seal before it and the heads sealed that day, in the order of their chains. */
export function hashSceau(jour: string, precedente: string, tetes: readonly Tete[]): string {
  const triees = [...tetes]
    .sort((a, b) => (a.chaine < b.chaine ? -1 : 1))
    .map(({ chaine, rang, empreinte }) => ({ chaine, rang, empreinte }));
  return createHash("sha256")
    .update(canonicalJson({ jour, precedente, tetes: triees }))
    .digest("hex");
}

/**
 * Seals, once a day, the head of every chain that has grown since its last seal, and chains the seals of the days:
 * a journal rewritten afterwards, or cut short, no longer matches. Answers the number of heads, or null when the day
 * was sealed already (by this server or another one).
 *
 * @example
 * await sealJournal(base, "2026-11-22") // => 12
 */
export async function sealJournal(base: Base, jour: string): Promise<number | null> {
  return base.owner.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('journal_sceau', 0))`.execute(tx);
    const dernier = await tx
      .selectFrom("journal_sceau_jour")
      .select(["jour", "empreinte"])
      .orderBy("jour", "desc")
      .limit(1)
      .executeTakeFirst();
    if (dernier !== undefined && dernier.jour >= jour) return null;
    const tetes = await sql<Tete>`
      select j.chaine, j.rang, j.empreinte from journal j
      where j.rang = (select max(k.rang) from journal k where k.chaine = j.chaine)
        and j.rang > coalesce((select max(s.rang) from journal_sceau s where s.chaine = j.chaine), 0)`.execute(
      tx,
    );
    const precedente = dernier?.empreinte ?? EMPREINTE_ZERO;
    for (let debut = 0; debut < tetes.rows.length; debut += 1_000) {
      const lot = tetes.rows.slice(debut, debut + 1_000);
      await tx
        .insertInto("journal_sceau")
        .values(lot.map((tete) => ({ jour, ...tete })))
        .execute();
    }
    await tx
      .insertInto("journal_sceau_jour")
      .values({
        jour,
        chaines: tetes.rows.length,
        precedente,
        empreinte: hashSceau(jour, precedente, tetes.rows),
      })
      .execute();
    return tetes.rows.length;
  });
}
