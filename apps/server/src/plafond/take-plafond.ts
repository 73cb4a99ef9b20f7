import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";

/** Half-days to take from (positive) or give back to (negative) one counter; the library gives period and cap. */
export interface PrisePlafond {
  readonly prestataireId: string;
  readonly beneficiaireId: string;
  readonly tarif: string;
  readonly periodeDebut: string;
  readonly plafond: number | null;
  readonly demiJournees: number;
  readonly dossierId: string;
  readonly devisId: string;
  /** Version of the dossier written by the action: one action moves a devis at most once per period and way. */
  readonly dossierVersion: number;
}

/**
 * Moves one counter of the cap and writes its ledger in a single statement: the counter moves only when the result
 * stays between zero and the cap. Answers whether it did; when not, nothing is written. Concurrent calls wait for one
 * another on the counter's row and can never exceed the cap together.
 *
 * @example
 * await takePlafond(tx, { …, plafond: 10, demiJournees: 1 }) // => true ten times, then false
 */
export async function takePlafond(tx: Tx, prise: PrisePlafond): Promise<boolean> {
  const {
    prestataireId,
    beneficiaireId,
    tarif,
    periodeDebut,
    plafond,
    demiJournees,
    dossierId,
    devisId,
    dossierVersion,
  } = prise;
  const ecrit = await sql<{ id: string }>`
    with compteur as (
      insert into compteur_plafond as c (prestataire_id, beneficiaire_id, tarif, periode_debut, plafond, pris)
      select ${prestataireId}::uuid, ${beneficiaireId}::uuid, ${tarif}, ${periodeDebut}::date, ${plafond}::integer, greatest(${demiJournees}::integer, 0)
      where ${demiJournees}::integer <= coalesce(${plafond}::integer, ${demiJournees}::integer)
        and (${demiJournees}::integer > 0 or exists (
          select from compteur_plafond e where e.prestataire_id = ${prestataireId}::uuid and e.beneficiaire_id = ${beneficiaireId}::uuid
            and e.tarif = ${tarif} and e.periode_debut = ${periodeDebut}::date))
      on conflict (prestataire_id, beneficiaire_id, tarif, periode_debut) do update
        set pris = c.pris + ${demiJournees}::integer,
            plafond = case when ${demiJournees}::integer > 0 then excluded.plafond else c.plafond end
        where c.pris + ${demiJournees}::integer >= 0
          and (${demiJournees}::integer < 0 or c.pris + ${demiJournees}::integer <= coalesce(excluded.plafond, c.pris + ${demiJournees}::integer))
      returning prestataire_id, beneficiaire_id, tarif, periode_debut)
    insert into mouvement_plafond (prestataire_id, beneficiaire_id, tarif, periode_debut, dossier_id, devis_id, demi_journees, dossier_version)
    select prestataire_id, beneficiaire_id, tarif, periode_debut, ${dossierId}::uuid, ${devisId}::uuid, ${demiJournees}::integer, ${dossierVersion}::integer from compteur
    returning id`.execute(tx);
  return ecrit.rows.length === 1;
}
