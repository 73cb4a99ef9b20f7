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
  `create index organisme_siren on organisme (siren)`,
  `create index organisme_siret on organisme (siret)`,
  `create index organisme_code_insee on organisme (code_insee)`,
  `create index organisme_epci on organisme (epci_siren)`,
  `create index organisme_ept on organisme (ept_siren)`,
  `create index organisme_saisie on organisme (cree_par) where origine = 'saisie'`,

  // Under row-level security PostgreSQL uses no index for a text search (its operators are not « leakproof »).
  // The rows of the directory are public data: their index is a table apart, open to every signed-in person.
  // No foreign key: an organisme is never deleted, and checking 36 000 of them costs as much as the rest of the import.
  `create table annuaire_recherche (
     organisme_id uuid primary key,
     nature text not null,
     population integer,
     nom_recherche text collate "C" not null,
     autres_noms boolean not null,
     ferme boolean not null,
     mots tsvector not null)`,
  // Its index over `mots` is created by the first import: built once the rows are there, it costs a third.
  `create index annuaire_recherche_nom on annuaire_recherche (nom_recherche, organisme_id)`,
  `create index annuaire_recherche_population on annuaire_recherche (population desc nulls last, nom_recherche, organisme_id)`,
  `alter table annuaire_recherche enable row level security`,
  `alter table annuaire_recherche force row level security`,
  `create policy annuaire_recherche_lecture on annuaire_recherche for select to ia_app using (true)`,
  `create policy annuaire_recherche_owner on annuaire_recherche for all to current_user using (true) with check (true)`,
  `grant select on annuaire_recherche to ia_app`,

  `create table annuaire_import (
     version text primary key,
     importe_le timestamptz not null default current_timestamp,
     nombres jsonb not null)`,
] as const satisfies readonly string[];
