import type { NatureOrganisme } from "@ia-territoires/dossiers";
import { type RawBuilder, sql } from "kysely";
import { buildRequete } from "./build-requete.ts";
import { parseRecherche, type Recherche } from "./parse-recherche.ts";

export type TriOrganismes = "pertinence" | "nom" | "population" | "-population";

/** What the directory is asked by. */
export interface FiltresOrganismes {
  readonly recherche?: string | undefined;
  readonly natures?: readonly NatureOrganisme[] | undefined;
  readonly departement?: string | undefined;
  readonly tri?: TriOrganismes | undefined;
}

/** The tables `trouves` (id and what sorts it) and `total`, and the order; null when nothing can match. */
export interface Trouves {
  readonly tables: RawBuilder<unknown>;
  readonly ordre: RawBuilder<unknown>;
}

/**
 * Builds the statement of a search of the directory: what is found, how many, in which order. `jusqua` is the last row
 * that will be asked for.
 * @example
 * buildTrouves({ recherche: "caen" }, 20)?.ordre // => ferme, rang, population desc …
 */
export function buildTrouves(filtres: FiltresOrganismes, jusqua: number): Trouves | null {
  const recherche = parseRecherche(filtres.recherche ?? "");
  if (recherche.genre === "rien") return null;
  const tri = filtres.tri ?? "pertinence";
  return {
    tables: buildTables(recherche, filtres, tri, jusqua),
    ordre: ORDRES[recherche.genre === "tout" && tri === "pertinence" ? "nom" : tri],
  };
}

function buildTables(
  recherche: Exclude<Recherche, { genre: "rien" }>,
  { natures, departement }: FiltresOrganismes,
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
