import { addJours, type DateIso } from "@ia-territoires/core";
import { type CodeAnomalie, type EtapeMission, MISSION_BLOQUEE_JOURS } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { SOURCE_ANOMALIES } from "./source-anomalies.ts";

const MONTREES = 6;
const JOURS = 7;

/** A half-day or an intervention of the week. */
export interface RendezVous {
  readonly id: string;
  readonly genre: "creneau" | "intervention";
  readonly missionId: string;
  readonly beneficiaire: string;
  readonly date: DateIso;
  readonly demiJournee: "matin" | "apres-midi" | null;
  readonly statut: string;
  readonly objectif: string | null;
  /** Whether the account that asks is the one who goes; null while nobody is named. */
  readonly moi: boolean | null;
}

/** What a référent has before them. */
export interface Semaine {
  readonly du: DateIso;
  readonly au: DateIso;
  readonly rendezVous: readonly RendezVous[];
  /** Missions that have not moved for {@link MISSION_BLOQUEE_JOURS} days: how many, and those stuck longest. */
  readonly bloquees: {
    readonly depuis: DateIso;
    readonly total: number;
    readonly missions: readonly {
      readonly id: string;
      readonly beneficiaire: string;
      readonly etape: EtapeMission;
      readonly depuis: DateIso;
    }[];
  };
  readonly anomalies: readonly { readonly code: CodeAnomalie; readonly total: number }[];
}

interface Demande {
  readonly organismeId: string;
  readonly utilisateurId: string;
  readonly aujourdHui: DateIso;
}

/**
 * Reads the week of a vendor: half-days agreed and interventions of the seven days to come, missions that do not move,
 * anomalies by kind.
 *
 * @example
 * await getSemaine(tx, { organismeId, utilisateurId, aujourdHui: "2026-03-09" })
 */
export async function getSemaine(tx: Tx, demande: Demande): Promise<Semaine> {
  const { organismeId, utilisateurId, aujourdHui } = demande;
  const au = addJours(aujourdHui, JOURS - 1);
  const rendezVous = await sql<RendezVous>`
    select c.id, 'creneau' as genre, c.dossier_id as "missionId", b.nom as beneficiaire, c.date,
        c.demi_journee as "demiJournee", c.statut, null as objectif,
        case when c.referent_id is null then null else c.referent_id = ${utilisateurId} end as moi
      from creneau c join organisme b on b.id = c.beneficiaire_id
      where c.prestataire_id = ${organismeId}::uuid and c.statut <> 'annule'
        and c.date between ${aujourdHui}::date and ${au}::date
        and not exists (select from intervention i where i.dossier_id = c.dossier_id and i.statut <> 'annulee'
          and i.contenu -> 'creneauIds' ? c.id::text)
    union all
    select i.id, 'intervention', i.dossier_id, b.nom, i.date, null, i.statut,
        nullif(i.contenu #>> '{fiche,objectif}', ''), null
      from intervention i join organisme b on b.id = i.beneficiaire_id
      where i.prestataire_id = ${organismeId}::uuid and i.statut <> 'annulee'
        and i.date between ${aujourdHui}::date and ${au}::date
    order by date, "demiJournee" desc nulls last, beneficiaire, id`.execute(tx);
  return { du: aujourdHui, au, rendezVous: rendezVous.rows, ...(await getRetards(tx, demande)) };
}

async function getRetards(
  tx: Tx,
  { organismeId, aujourdHui }: Demande,
): Promise<Pick<Semaine, "bloquees" | "anomalies">> {
  const depuis = addJours(aujourdHui, -MISSION_BLOQUEE_JOURS);
  const bloquees = await sql<Semaine["bloquees"]["missions"][number] & { readonly total: number }>`
    select m.dossier_id as id, b.nom as beneficiaire, m.etape, m.etape_depuis as depuis,
        count(*) over ()::integer as total
      from mission m join organisme b on b.id = m.beneficiaire_id
      where m.prestataire_id = ${organismeId}::uuid and m.etape <> 'terminee' and m.etape_depuis <= ${depuis}::date
      order by m.etape_depuis, m.dossier_id limit ${MONTREES}`.execute(tx);
  const anomalies = await sql<Semaine["anomalies"][number]>`
    select a.code, count(*)::integer as total from ${SOURCE_ANOMALIES}
      where a.prestataire_id = ${organismeId}::uuid and a.depuis <= ${aujourdHui}::date
      group by a.code order by total desc, a.code`.execute(tx);
  return {
    bloquees: {
      depuis,
      total: bloquees.rows[0]?.total ?? 0,
      missions: bloquees.rows.map(({ id, beneficiaire, etape, depuis: le }) => ({
        id,
        beneficiaire,
        etape,
        depuis: le,
      })),
    },
    anomalies: anomalies.rows,
  };
}
