import { type Calendrier, createCalendrier } from "@ia-territoires/calendar";
import { getZone } from "@ia-territoires/calendar/echeances";
import { type CodeDepartement, territoireOf } from "@ia-territoires/core";
import type { Tx } from "../db/in-transaction.ts";

/** Where an organisme works: its worked days and its clock. */
export interface Lieu {
  readonly calendrier: Calendrier;
  readonly fuseau: string;
}

/** The place of a département; metropolitan France when it is not known. */
export function buildLieu(departement: string | null): Lieu {
  const territoire = departement === null ? "FR" : territoireOf(departement as CodeDepartement);
  return { calendrier: createCalendrier({ territoire }), fuseau: getZone(territoire) };
}

/** Where an organisme works, by its département. */
export async function getLieu(tx: Tx, organismeId: string): Promise<Lieu> {
  const lu = await tx
    .selectFrom("organisme")
    .where("id", "=", organismeId)
    .select("departement")
    .executeTakeFirst();
  return buildLieu(lu?.departement ?? null);
}
