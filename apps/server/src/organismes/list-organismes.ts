import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import type { OrganismeListe } from "./organisme-liste.ts";
import { buildTrouves, type FiltresOrganismes } from "./recherche/build-trouves.ts";

/** What a page of the directory is asked by; `page` counts from 1. */
export interface CriteresOrganismes extends FiltresOrganismes {
  readonly page: number;
  readonly taille: number;
}

/**
 * Gives one page of the organismes that match, and how many match in all: those of the directory, and those entered by
 * hand that the acting organisme may see (row-level security decides).
 *
 * By relevance: open before closed, the exact name, names that begin so, names of which each word typed begins a word,
 * other names; then the most populated. Same order on both databases: names compare byte by byte in their normalised
 * form. Without a search, relevance is the name.
 * @example
 * await listOrganismes(tx, { recherche: "st andré orne", page: 1, taille: 20 }) // => { lignes: [{ nom: "Saint-André-sur-Orne", … }], total: 1 }
 */
export async function listOrganismes(
  tx: Tx,
  criteres: CriteresOrganismes,
): Promise<{ readonly lignes: readonly OrganismeListe[]; readonly total: number }> {
  const debut = (criteres.page - 1) * criteres.taille;
  const trouves = buildTrouves(criteres, debut + criteres.taille);
  if (trouves === null) return { lignes: [], total: 0 };
  const { tables, ordre } = trouves;
  const lus = await sql<OrganismeListe & { readonly total: number }>`
    with ${tables},
    page as (
      select id, row_number() over (order by ${ordre}) as ordre
      from (select * from trouves order by ${ordre} limit ${criteres.taille} offset ${debut}) as trouves)
    select total.total, o.id, o.nom, o.nature, o.siren, o.siret, o.code_insee as "codeInsee", o.departement,
      o.codes_postaux as "codesPostaux", o.population, o.ferme
    from total left join page on true left join organisme o on o.id = page.id
    order by page.ordre`.execute(tx);
  const total = lus.rows[0]?.total ?? 0;
  // Past the last page there is the total alone.
  return { lignes: lus.rows.filter(({ id }) => id !== null).map(toLigne), total };
}

/** Leaves out the total that each row carries. */
function toLigne(lue: OrganismeListe): OrganismeListe {
  const { id, nom, nature, siren, siret, codeInsee, departement, codesPostaux, population, ferme } = lue;
  return { id, nom, nature, siren, siret, codeInsee, departement, codesPostaux, population, ferme };
}
