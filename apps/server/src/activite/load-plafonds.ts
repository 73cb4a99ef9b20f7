import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";

/** How much of its cap a body has taken in a period that began in the year. */
export interface UsagePlafond {
  readonly organismeId: string;
  readonly nom: string;
  readonly periodeDebut: string;
  readonly pris: number;
  readonly plafond: number;
}

/** Reads the caps of a vendor, the fullest first; bodies without a cap are left out. */
export async function loadPlafonds(
  tx: Tx,
  { prestataireId, annee }: { readonly prestataireId: string; readonly annee: number },
): Promise<readonly UsagePlafond[]> {
  const { rows } = await sql<UsagePlafond>`
    select b.id as "organismeId", b.nom, c.periode_debut as "periodeDebut", c.pris, c.plafond
    from compteur_plafond c join organisme b on b.id = c.beneficiaire_id
    where c.prestataire_id = ${prestataireId} and c.plafond is not null and c.pris > 0
      and c.periode_debut between ${`${annee}-01-01`}::date and ${`${annee}-12-31`}::date
    order by c.pris::numeric / greatest(c.plafond, 1) desc, b.nom_recherche collate "C", c.periode_debut
    limit 500`.execute(tx);
  return rows;
}
