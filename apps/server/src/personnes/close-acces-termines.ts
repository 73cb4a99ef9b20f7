import type { DateIso } from "@ia-territoires/core";
import type { Base } from "../db/open-base.ts";

/**
 * Closes the sessions of those whose access has ended everywhere on that day. Their roles open nothing since that very
 * day already; this removes what they still held. Answers how many sessions were closed.
 *
 * @example
 * await closeAccesTermines(base, "2026-11-22") // => 2
 */
export async function closeAccesTermines(base: Base, jour: DateIso): Promise<number> {
  const fermees = await base.auth
    .deleteFrom("session")
    .where("userId", "in", (sous) =>
      sous
        .selectFrom("appartenance")
        .select("utilisateur_id")
        .groupBy("utilisateur_id")
        .having((groupe) => groupe.fn.max(groupe.fn.coalesce("fin_le", groupe.val("infinity"))), "<=", jour),
    )
    .returning("id")
    .execute();
  return fermees.length;
}
