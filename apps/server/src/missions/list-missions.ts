import type { DateIso } from "@ia-territoires/core";
import type { NatureOrganisme } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import type { missionsListSchema } from "./mission-schemas.ts";

/** Where a mission stands, by what it still lacks. */
export type StatutMission = "sans-deliberation" | "sans-convention" | "conventionnee";

/** A row of the list of missions. */
export interface MissionListe {
  readonly id: string;
  readonly tarif: string;
  readonly statut: StatutMission;
  readonly beneficiaire: {
    readonly id: string;
    readonly nom: string;
    readonly nature: NatureOrganisme;
    readonly departement: string | null;
  };
  readonly prestataire: { readonly id: string; readonly nom: string };
  readonly deliberationLe: DateIso | null;
  readonly conventionLe: DateIso | null;
  readonly devis: { readonly total: number; readonly envoyes: number; readonly acceptes: number };
  /** Half-days accepted under the cap, one element per year that has any, in the order of time. */
  readonly plafonds: readonly {
    readonly periodeDebut: DateIso;
    readonly acceptees: number;
    readonly plafond: number | null;
  }[];
  readonly creeLe: string;
  readonly demonstration: boolean;
}

const STATUT = sql`case when m.deliberation is null then 'sans-deliberation' when m.convention is null then 'sans-convention' else 'conventionnee' end`;

/**
 * Gives one page of the missions one may see: a vendor's with its beneficiaries, a body's own; newest first.
 *
 * @example
 * await listMissions(tx, { page: 1, taille: 50 }) // => { lignes: […], total: 3, page: 1, taille: 50 }
 */
export async function listMissions(
  tx: Tx,
  criteres: z.output<typeof missionsListSchema>,
): Promise<{
  readonly lignes: readonly MissionListe[];
  readonly total: number;
  readonly page: number;
  readonly taille: number;
}> {
  const { page, taille, statut, presDuPlafond } = criteres;
  const ou = sql.join(
    [
      statut === undefined ? sql`true` : sql`${STATUT} = ${statut}`,
      presDuPlafond === undefined
        ? sql`true`
        : sql`exists (select from compteur_plafond c where c.prestataire_id = m.prestataire_id
            and c.beneficiaire_id = m.beneficiaire_id and c.tarif = m.tarif and c.pris > 0
            and c.plafond - c.pris <= ${presDuPlafond.restantes} and c.periode_debut >= ${presDuPlafond.depuis}::date)`,
    ],
    sql` and `,
  );
  const total = await sql<{
    total: number;
  }>`select count(*)::integer as total from mission m where ${ou}`.execute(tx);
  const lues = await sql<MissionListe>`
    select m.dossier_id as id, m.tarif, ${STATUT} as statut,
      json_build_object('id', b.id, 'nom', b.nom, 'nature', b.nature, 'departement', b.departement) as beneficiaire,
      json_build_object('id', p.id, 'nom', p.nom) as prestataire,
      m.deliberation ->> 'date' as "deliberationLe", m.convention ->> 'signeeLe' as "conventionLe",
      (select json_build_object('total', count(*), 'envoyes', count(*) filter (where v.statut = 'envoye'),
        'acceptes', count(*) filter (where v.statut = 'accepte')) from devis v where v.dossier_id = m.dossier_id) as devis,
      (select coalesce(json_agg(json_build_object('periodeDebut', c.periode_debut, 'acceptees', c.pris, 'plafond', c.plafond)
          order by c.periode_debut), '[]') from compteur_plafond c where c.prestataire_id = m.prestataire_id
          and c.beneficiaire_id = m.beneficiaire_id and c.tarif = m.tarif and c.pris > 0) as plafonds,
      d.cree_le as "creeLe", d.demonstration
    from mission m join dossier d on d.id = m.dossier_id
      join organisme b on b.id = m.beneficiaire_id join organisme p on p.id = m.prestataire_id
    where ${ou} order by d.cree_le desc, m.dossier_id limit ${taille} offset ${(page - 1) * taille}`.execute(
    tx,
  );
  return { lignes: lues.rows, total: total.rows[0]?.total ?? 0, page, taille };
}
