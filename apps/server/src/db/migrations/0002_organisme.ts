/** Organismes (the tenants and the bodies they work for), dossiers and their parties. */
export default [
  `create table organisme (
     id uuid primary key,
     nature text not null,
     nom text not null,
     nom_recherche text not null,
     siren text, siret text, code_insee text, departement text, region text,
     codes_postaux text[] not null default '{}',
     population integer check (population >= 0),
     epci_siren text, assemblee text, adresse text,
     contact jsonb not null default '{}',
     origine text not null check (origine in ('annuaire', 'saisie')),
     cree_par uuid references organisme (id),
     ferme boolean not null default false,
     version integer not null default 1,
     maj_le timestamptz not null default current_timestamp,
     check (siren ~ '^[0-9]{9}$'), check (siret ~ '^[0-9]{14}$'),
     check (siret is null or siren is null or left(siret, 9) = siren))`,

  `create table dossier (
     id uuid primary key,
     genre text not null check (genre in ('mission')),
     cree_par uuid not null references organisme (id),
     cree_le timestamptz not null default current_timestamp,
     version integer not null default 1,
     demonstration boolean not null default false)`,
  `create table dossier_partie (
     dossier_id uuid not null references dossier (id),
     organisme_id uuid not null references organisme (id),
     role text not null check (role in ('prestataire', 'beneficiaire')),
     primary key (dossier_id, organisme_id, role))`,
  `create index dossier_partie_organisme on dossier_partie (organisme_id, dossier_id)`,

  // The policies of dossiers ask who is a party; asked under the policy of the parties themselves the question
  // would run in circles, so these two functions answer it as the owner, for the organisme of the transaction only.
  `create function ia_dossiers() returns setof uuid language sql stable security definer set search_path = public
     as $$ select dossier_id from dossier_partie where organisme_id = ia_organisme() $$`,
  `create function ia_organismes_lies() returns setof uuid language sql stable security definer set search_path = public
     as $$ select autre.organisme_id from dossier_partie moi join dossier_partie autre using (dossier_id)
           where moi.organisme_id = ia_organisme() $$`,
  `revoke execute on function ia_dossiers(), ia_organismes_lies() from public`,
  `grant execute on function ia_dossiers(), ia_organismes_lies() to ia_app`,

  `alter table organisme enable row level security`,
  `alter table organisme force row level security`,
  `alter table dossier enable row level security`,
  `alter table dossier force row level security`,
  `alter table dossier_partie enable row level security`,
  `alter table dossier_partie force row level security`,

  `create policy organisme_lecture on organisme for select to ia_app using (
     (origine = 'annuaire' and (select ia_utilisateur()) is not null)
     or id = any ((select ia_mes_organismes())::uuid[])
     or cree_par = (select ia_organisme())
     or id in (select ia_organismes_lies()))`,
  `create policy organisme_saisie on organisme for insert to ia_app
     with check (origine = 'saisie' and cree_par = (select ia_organisme()))`,
  `create policy organisme_maj on organisme for update to ia_app
     using (id = (select ia_organisme()) or cree_par = (select ia_organisme()) or id in (select ia_organismes_lies()))
     with check (id = (select ia_organisme()) or cree_par = (select ia_organisme()) or id in (select ia_organismes_lies()))`,
  // The owner imports the directory and creates the organisme of a first administrator.
  `create policy organisme_owner on organisme for all to current_user using (true) with check (true)`,

  `create policy dossier_lecture on dossier for select to ia_app
     using (cree_par = (select ia_organisme()) or id in (select ia_dossiers()))`,
  `create policy dossier_creation on dossier for insert to ia_app with check (cree_par = (select ia_organisme()))`,
  `create policy dossier_maj on dossier for update to ia_app using (id in (select ia_dossiers()))`,
  `create policy partie_lecture on dossier_partie for select to ia_app
     using (dossier_id in (select ia_dossiers()))`,
  `create policy partie_creation on dossier_partie for insert to ia_app
     with check (dossier_id in (select d.id from dossier d where d.cree_par = (select ia_organisme())))`,
  `create policy partie_owner on dossier_partie for select to current_user using (true)`,

  `grant select, insert on organisme, dossier, dossier_partie to ia_app`,
  `grant update (nom, nom_recherche, nature, siren, siret, adresse, codes_postaux, assemblee, contact, ferme, version, maj_le)
     on organisme to ia_app`,
  `grant update (version) on dossier to ia_app`,
] as const satisfies readonly string[];
