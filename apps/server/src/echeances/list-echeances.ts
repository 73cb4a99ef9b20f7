import { type RawBuilder, sql } from "kysely";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import type { echeancesListSchema } from "./echeance-schemas.ts";
import type { EcheanceVue } from "./echeance-vue.ts";

/**
 * Reads échéances one may see, in the order of time: those of the acting organisme and those its dossiers share.
 * A dossier is named by the other party.
 */
async function read(
  tx: Tx,
  organismeId: string,
  ou: RawBuilder<unknown>,
  suite: RawBuilder<unknown>,
): Promise<readonly EcheanceVue[]> {
  const lues = await sql<EcheanceVue>`
    select e.id, e.nature, e.jour, e.heure, e.fuseau, e.quoi, e.explication, e.sources, e.etat, e.faite_le as "faiteLe",
      e.faite_par is not null as reouvrable,
      json_build_object('id', o.id, 'nom', o.nom) as organisme,
      e.organisme_id = ${organismeId} as "parNous", e.cle is null as saisie,
      case when d.id is not null then json_build_object('id', d.id, 'demonstration', d.demonstration,
        'nom', coalesce(autre.nom, 'Dossier')) end as dossier,
      e.sequence, e.version, e.maj_le as "majLe"
    from echeance e join organisme o on o.id = e.organisme_id
      left join dossier d on d.id = e.dossier_id
      left join mission m on m.dossier_id = d.id
      left join organisme autre
        on autre.id = case when m.beneficiaire_id = ${organismeId} then m.prestataire_id else m.beneficiaire_id end
    where ${ou} order by e.jour, e.heure nulls first, e.id ${suite}`.execute(tx);
  return lues.rows;
}

function buildFiltre(
  organismeId: string,
  { etat, qui }: Pick<z.output<typeof echeancesListSchema>, "etat" | "qui">,
): RawBuilder<unknown> {
  const etats = { "a-faire": ["a-faire"], faites: ["faite"], toutes: ["a-faire", "faite"] }[etat];
  const dequi =
    qui === undefined
      ? sql`true`
      : qui === "nous"
        ? sql`e.organisme_id = ${organismeId}`
        : sql`e.organisme_id <> ${organismeId}`;
  return sql`e.etat = any (${etats}) and ${dequi}`;
}

/** A page of a list. */
export interface PageEcheances {
  readonly lignes: readonly EcheanceVue[];
  readonly total: number;
  readonly page: number;
  readonly taille: number;
}

/**
 * Gives one page of the échéances, the first due first.
 *
 * @example
 * await listEcheances(tx, organismeId, { etat: "a-faire", qui: "nous", page: 1, taille: 25 })
 */
export async function listEcheances(
  tx: Tx,
  organismeId: string,
  criteres: z.output<typeof echeancesListSchema>,
): Promise<PageEcheances> {
  const { page, taille } = criteres;
  const ou = buildFiltre(organismeId, criteres);
  const compte = await sql<{ total: number }>`
    select count(*)::integer as total from echeance e where ${ou}`.execute(tx);
  const lignes = await read(tx, organismeId, ou, sql`limit ${taille} offset ${(page - 1) * taille}`);
  return { lignes, total: compte.rows[0]?.total ?? 0, page, taille };
}

/** Every échéance of a stretch of days, cancelled ones only when asked, `maximum` at most. */
export async function listEcheancesEntre(
  tx: Tx,
  organismeId: string,
  demande: {
    readonly du: string;
    readonly au: string;
    readonly maximum: number;
    readonly annulees?: boolean;
  },
): Promise<readonly EcheanceVue[]> {
  const { du, au, maximum, annulees = false } = demande;
  const ou = sql`e.jour between ${du} and ${au} ${annulees ? sql`` : sql`and e.etat <> 'annulee'`}`;
  return read(tx, organismeId, ou, sql`limit ${maximum}`);
}
