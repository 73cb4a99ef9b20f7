import type { NatureOrganisme } from "@ia-territoires/dossiers";
import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import type { OrganismeListe } from "./organisme-liste.ts";
import { buildRequete } from "./recherche/build-requete.ts";
import { parseRecherche, type Recherche } from "./recherche/parse-recherche.ts";

export type TriOrganismes = "pertinence" | "nom" | "population" | "-population";

/** What a page of the directory is asked by; `page` counts from 1. */
export interface CriteresOrganismes {
  readonly recherche?: string | undefined;
  readonly natures?: readonly NatureOrganisme[] | undefined;
  readonly departement?: string | undefined;
  readonly tri?: TriOrganismes | undefined;
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
  const recherche = parseRecherche(criteres.recherche ?? "");
  if (recherche.genre === "rien") return { lignes: [], total: 0 };
  const tri = criteres.tri ?? "pertinence";
  const debut = (criteres.page - 1) * criteres.taille;
  const trouves = buildTrouves(recherche, criteres, tri, debut + criteres.taille);
  const ordre = ORDRES[recherche.genre === "tout" && tri === "pertinence" ? "nom" : tri];
  const lus = await sql<OrganismeListe & { readonly total: number }>`
    with ${trouves},
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

function buildTrouves(
  recherche: Exclude<Recherche, { genre: "rien" }>,
  { natures, departement }: CriteresOrganismes,
  tri: TriOrganismes,
  jusqua: number,
): RawBuilder<unknown> {
  if (recherche.genre === "numero") return buildNumero(recherche, natures, departement);
  const requete = buildRequete(recherche, natures, departement);
  return requete === null ? buildParcours(natures, tri, jusqua) : buildMots(requete, recherche);
}

const COMPTE = sql`total as (select count(*)::integer as total from trouves)`;

function buildMots(requete: string, recherche: Recherche): RawBuilder<unknown> {
  const nom = recherche.genre === "mots" ? recherche.nom : "";
  const mots = recherche.genre === "mots" ? recherche.requete : "";
  const rang = (autresNoms: RawBuilder<unknown>) => sql`case
    when ${nom} = '' then 0 when nom_recherche = ${nom} then 0 when starts_with(nom_recherche, ${nom}) then 1
    when not ${autresNoms} or array_to_tsvector(string_to_array(nom_recherche, ' ')) @@ ${mots}::tsquery then 2
    else 3 end`;
  return sql`trouves as materialized (
      select organisme_id as id, nom_recherche, population, ferme, ${rang(sql`autres_noms`)} as rang
      from annuaire_recherche where mots @@ ${requete}::tsquery
      union all
      select id, nom_recherche collate "C", population, ferme, ${rang(sql`false`)}
      from organisme where origine = 'saisie' and mots @@ ${requete}::tsquery),
    ${COMPTE}`;
}

/** By number, straight from the sheets: a SIREN or a SIRET may have been entered by hand. The SIRET asked for first. */
function buildNumero(
  { siren, siret }: Extract<Recherche, { genre: "numero" }>,
  natures: readonly NatureOrganisme[] | undefined,
  departement: string | undefined,
): RawBuilder<unknown> {
  return sql`trouves as materialized (
      select id, nom_recherche collate "C" as nom_recherche, population, ferme,
        case when siret = ${siret} then 0 else 1 end as rang
      from organisme where (siren = ${siren} or siret = ${siret})
        and ${filterNatures(natures)}
        and ${departement === undefined ? sql`true` : sql`${departement} = any (departements || departement)`}),
    ${COMPTE}`;
}

function filterNatures(natures: readonly NatureOrganisme[] | undefined): RawBuilder<unknown> {
  return natures === undefined || natures.length === 0
    ? sql`true`
    : sql`nature = any (${[...natures]}::text[])`;
}

/**
 * The whole directory, or most of it: read in the order of an index, as far as the page asked for.
 */
function buildParcours(
  natures: readonly NatureOrganisme[] | undefined,
  tri: TriOrganismes,
  jusqua: number,
): RawBuilder<unknown> {
  const filtre = filterNatures(natures);
  const saisie = sql`from organisme where origine = 'saisie' and ${filtre}`;
  const ordre = ORDRES[tri === "pertinence" ? "nom" : tri];
  return sql`trouves as (
      (select organisme_id as id, nom_recherche, population, false as ferme, 0 as rang
       from annuaire_recherche where ${filtre} order by ${ordre} limit ${jusqua})
      union all
      select id, nom_recherche collate "C", population, false, 0 ${saisie}),
    total as (select (
      (select count(*) from annuaire_recherche where ${filtre}) + (select count(*) ${saisie}))::integer as total)`;
}

const ORDRES: Readonly<Record<TriOrganismes, RawBuilder<unknown>>> = {
  nom: sql`nom_recherche, id`,
  population: sql`population nulls last, nom_recherche, id`,
  "-population": sql`population desc nulls last, nom_recherche, id`,
  pertinence: sql`ferme, rang, population desc nulls last, nom_recherche, id`,
};

/** Leaves out the total that each row carries. */
function toLigne(lue: OrganismeListe): OrganismeListe {
  const { id, nom, nature, siren, siret, codeInsee, departement, codesPostaux, population, ferme } = lue;
  return { id, nom, nature, siren, siret, codeInsee, departement, codesPostaux, population, ferme };
}
