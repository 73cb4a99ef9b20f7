import type { UsagePlafond } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";

/** Reads the caps of a vendor, the fullest first; bodies without a cap are left out. */
export async function loadPlafonds(
  tx: Tx,
  { prestataireId, annee }: { readonly prestataireId: string; readonly annee: number },
): Promise<readonly UsagePlafond[]> {
  const { rows } = await sql<UsagePlafond>`
    select b.id as "organismeId", b.nom, c.periode_debut as "periodeDebut", c.pris, c.plafond,
      case when e.siren is null then null else json_build_object('siren', e.siren, 'nom', e.nom) end as epci
    from compteur_plafond c join organisme b on b.id = c.beneficiaire_id
      left join organisme e on e.nature = 'epci' and e.siren = coalesce(b.epci_siren, case when b.nature = 'epci' then b.siren end)
    where c.prestataire_id = ${prestataireId} and c.plafond is not null and c.pris > 0
      and c.periode_debut between ${`${annee}-01-01`}::date and ${`${annee}-12-31`}::date
    order by c.pris::numeric / greatest(c.plafond, 1) desc, b.nom_recherche collate "C", c.periode_debut`.execute(
    tx,
  );
  return rows;
}
