import { type RawBuilder, sql } from "kysely";

/**
 * The dossiers that are about a body, as a sub-select: its missions, its AI systems, its register of trainings. Row-level
 * security says which of them are seen.
 *
 * @example
 * sql`f.dossier_id in ${buildDossiersDe(organismeId)}`
 */
export function buildDossiersDe(organismeId: string): RawBuilder<unknown> {
  return sql`(select dossier_id from mission where beneficiaire_id = ${organismeId}::uuid
    union all select dossier_id from systeme where organisme_id = ${organismeId}::uuid
    union all select dossier_id from registre_formations where organisme_id = ${organismeId}::uuid)`;
}
