import { fromKysely, type PgBoss } from "pg-boss";
import type { Base } from "../db/open-base.ts";
import { NOMS_JOB } from "./jobs.ts";

const LOT = 100;

/**
 * Puts back in the queue the jobs that a restore brought, under their own identifiers: each in the transaction that
 * forgets it, so that two servers take none twice. One whose kind no longer exists is forgotten. Answers how many came back.
 *
 * @example
 * await resumeTravaux(base, boss) // => 3
 */
export async function resumeTravaux(base: Base, boss: PgBoss): Promise<number> {
  let repris = 0;
  for (;;) {
    const lot = await base.owner.transaction().execute(async (tx) => {
      const lus = await tx
        .selectFrom("travail_repris")
        .selectAll()
        .orderBy("id")
        .limit(LOT)
        .forUpdate()
        .skipLocked()
        .execute();
      if (lus.length === 0) return 0;
      for (const { id, nom, donnees, apres } of lus) {
        const connu = NOMS_JOB.find((un) => un === nom);
        if (connu === undefined) continue;
        await boss.send(connu, donnees, { id, startAfter: new Date(apres), db: fromKysely(tx) });
        repris += 1;
      }
      const ids = lus.map(({ id }) => id);
      await tx.deleteFrom("travail_repris").where("id", "in", ids).execute();
      return lus.length;
    });
    if (lot < LOT) return repris;
  }
}
