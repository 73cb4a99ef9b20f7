/** Directory: what the public data adds to an organisme, the words it is found by, the search index, the imports done. */
export default [
  // The words by whose beginning an organisme is found. Names come normalised (see to-nom-recherche.ts), separated by
  // bars. Besides their words: each elided article joined to its word and each whole name in one word, for people who
  // type neither apostrophe nor hyphen. Words beginning with # are filters that no typed word can reach.
  `create function ia_mots(noms text, codes text[], siren text, siret text, nature text, filtres text[])
     returns tsvector language sql immutable parallel safe
     as $$ select array_to_tsvector(array_remove(array_remove(
       string_to_array(translate(noms, '|', ' '), ' ')
       || string_to_array(regexp_replace(translate(noms, '|', ' '), '\\m(d|l|j|n|qu) ', '\\1', 'g'), ' ')
       || string_to_array(replace(noms, ' ', ''), '|')
       || codes || filtres || ('#n:' || nature) || ('#s' || siren) || ('#t' || siret), null), '')) $$`,

  // Kept by the database, so that whoever writes a name, its words follow. Rows of the directory have theirs below.
  `alter table organisme
     add column cle_annuaire text unique,
     add column autres_noms text[] not null default '{}',
     add column departements text[] not null default '{}',
     add column type_epci text,
     add column ept_siren text,
     add column mots tsvector generated always as (case when origine = 'saisie' then
       ia_mots(nom_recherche, codes_postaux || lower(code_insee), siren, siret, nature, array['#d:' || departement])
     end) stored`,
  `create index organisme_siren on organisme (siren) where siren is not null`,
  `create index organisme_siret on organisme (siret) where siret is not null`,
  `create index organisme_code_insee on organisme (code_insee) where code_insee is not null`,
  `create index organisme_epci on organisme (epci_siren) where epci_siren is not null`,
  `create index organisme_ept on organisme (ept_siren) where ept_siren is not null`,
  `create index organisme_saisie on organisme (cree_par) where origine = 'saisie'`,
  // Two people of one organisme create the same body at the same moment: one of them is told so.
  `create unique index organisme_saisie_siret on organisme (cree_par, siret) where origine = 'saisie' and siret is not null`,

  // A vendor completes the sheets of the bodies of its département before it has any dossier with them
  // (SIRET, name of the assembly, contact: what its first devis needs).
  `create function ia_departements_servis() returns text[] language sql stable security definer set search_path = public
     as $$ select coalesce(array_agg(departement), '{}') from prestataire where organisme_id = ia_organisme() $$`,
  `revoke execute on function ia_departements_servis() from public`,
  `grant execute on function ia_departements_servis() to ia_app`,
  `create policy organisme_maj_ressort on organisme for update to ia_app
     using (origine = 'annuaire' and departements && (select ia_departements_servis()))
     with check (origine = 'annuaire' and departements && (select ia_departements_servis()))`,
  // For a groupement across several départements, whose seat the data does not give.
  `grant update (departement) on organisme to ia_app`,

  // Under row-level security PostgreSQL uses no index for a text search (its operators are not « leakproof »).
  // The rows of the directory are public data: their index is a table apart, open to every signed-in person.
  // No foreign key: an organisme is never deleted, and checking 36 000 of them costs as much as the rest of the import.
  // Its index over mots is created by the first import: built once the rows are there, it costs a third.
  `create table annuaire_recherche (
     organisme_id uuid primary key,
     nature text not null,
     population integer,
     nom_recherche text collate "C" not null,
     autres_noms boolean not null,
     ferme boolean not null,
     mots tsvector not null)`,
  `create index annuaire_recherche_nom on annuaire_recherche (nom_recherche, organisme_id)`,
  `create index annuaire_recherche_population
     on annuaire_recherche (population desc nulls last, nom_recherche, organisme_id)`,
  `create table annuaire_import (
     version text primary key,
     importe_le timestamptz not null default current_timestamp,
     nombres jsonb not null)`,
  ...["annuaire_recherche", "annuaire_import"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_lecture on ${table} for select to ia_app using (true)`,
    `create policy ${table}_owner on ${table} for all to current_user using (true) with check (true)`,
    `grant select on ${table} to ia_app`,
  ]),
] as const satisfies readonly string[];
