import type { DateIso } from "@ia-territoires/core";
import { ETAPES_MISSION, type EtapeMission } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { buildMotifs } from "../listes/build-motifs.ts";

const MONTREES = 20;

/** A mission on the board. */
export interface CarteMission {
  readonly id: string;
  readonly beneficiaire: string;
  readonly depuis: DateIso;
}
/** A stage: how many missions are there, and those that have been there longest. */
export interface ColonneTableau {
  readonly etape: EtapeMission;
  readonly total: number;
  readonly missions: readonly CarteMission[];
}

/**
 * Reads the missions one may see by stage, in the order of the stages, the longest there first.
 *
 * @example
 * await getTableau(tx, {}) // => [{ etape: "contact", total: 2, missions: [{ id, beneficiaire: "Lisieux", depuis: "2026-03-02" }, …] }, …]
 */
export async function getTableau(
  tx: Tx,
  { recherche }: { readonly recherche?: string | undefined },
): Promise<readonly ColonneTableau[]> {
  const conditions = [
    sql`m.etape is not null`,
    ...buildMotifs(recherche).map((motif) => sql`b.nom_recherche like ${motif}`),
  ];
  const { rows } = await sql<CarteMission & { readonly etape: EtapeMission; readonly total: number }>`
    select id, beneficiaire, depuis, etape, total from (
      select m.dossier_id as id, b.nom as beneficiaire, m.etape_depuis as depuis, m.etape,
        count(*) over (partition by m.etape)::integer as total,
        row_number() over (partition by m.etape order by m.etape_depuis, m.dossier_id) as rang
      from mission m join organisme b on b.id = m.beneficiaire_id
      where ${sql.join(conditions, sql` and `)}) t
    where rang <= ${MONTREES} order by rang`.execute(tx);
  return (Object.keys(ETAPES_MISSION) as EtapeMission[]).map((etape) => {
    const siennes = rows.filter((ligne) => ligne.etape === etape);
    return {
      etape,
      total: siennes[0]?.total ?? 0,
      missions: siennes.map(({ id, beneficiaire, depuis }) => ({ id, beneficiaire, depuis })),
    };
  });
}
