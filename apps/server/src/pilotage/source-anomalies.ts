import { sql } from "kysely";

/** Anomalies as rows `a`: those of missions, kept with them, and bodies whose SIRET is still to come, as their sheet says. */
export const SOURCE_ANOMALIES = sql`(
  select id, dossier_id, prestataire_id, beneficiaire_id, code, depuis, objet_id, detail from anomalie
  union all select m.dossier_id || ':siret-absent:', m.dossier_id, m.prestataire_id, m.beneficiaire_id, 'siret-absent',
    m.etape_depuis, null, 'SIREN ' || o.siren
    from mission m join organisme o on o.id = m.beneficiaire_id where o.siret is null and m.etape <> 'contact') a`;
