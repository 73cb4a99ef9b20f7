/** What is due, by dossier or entered by hand, and the secret addresses of the agenda feeds. */
export default [
  // `cle` names a derived échéance within its dossier; it is null for one that was entered by hand.
  `create table echeance (
     id uuid primary key,
     organisme_id uuid not null references organisme (id),
     dossier_id uuid references dossier (id),
     cle text,
     nature text not null,
     jour date not null,
     heure text check (heure ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
     fuseau text,
     quoi text not null check (char_length(quoi) between 1 and 200),
     explication text not null default '',
     sources jsonb not null default '[]',
     partagee boolean not null,
     etat text not null default 'a-faire' check (etat in ('a-faire', 'faite', 'annulee')),
     faite_le date,
     faite_par text,
     sequence integer not null default 0 check (sequence >= 0),
     version integer not null default 1,
     cree_le timestamptz not null default current_timestamp,
     maj_le timestamptz not null,
     unique (dossier_id, cle),
     check ((heure is null) = (fuseau is null)),
     check (cle is null or (dossier_id is not null and partagee)),
     check ((etat = 'faite') = (faite_le is not null)),
     check (faite_par is null or etat = 'faite'))`,
  `create index echeance_organisme on echeance (organisme_id, jour, id) where etat = 'a-faire'`,
  `create index echeance_organisme_toutes on echeance (organisme_id, jour, id)`,

  // Missions that were there before: their échéances are derived once, after the migration, under their vendor's rights.
  `create table echeance_reprise (dossier_id uuid primary key, organisme_id uuid not null)`,
  `insert into echeance_reprise select dossier_id, organisme_id from dossier_partie where role = 'prestataire'`,

  // A person's feed: the address is this identifier and its signature, so that reading the table opens nothing.
  `create table flux_agenda (
     id uuid primary key,
     utilisateur_id text not null unique references "user" (id) on delete cascade,
     cree_le timestamptz not null,
     lu_le timestamptz)`,

  ...["echeance", "echeance_reprise", "flux_agenda"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),
  // What is shared is seen by every party of the dossier; what was entered by hand, by its organisme alone.
  `create policy echeance_lecture on echeance for select to ia_app
     using (organisme_id = (select ia_organisme()) or (partagee and dossier_id in (select ia_dossiers())))`,
  `create policy echeance_ajout on echeance for insert to ia_app
     with check ((cle is null and organisme_id = (select ia_organisme()))
                 or (cle is not null and dossier_id in (select ia_dossiers())))`,
  `create policy echeance_maj on echeance for update to ia_app
     using (organisme_id = (select ia_organisme()) or (cle is not null and dossier_id in (select ia_dossiers())))
     with check (organisme_id = (select ia_organisme()) or (cle is not null and dossier_id in (select ia_dossiers())))`,
  `create policy echeance_owner on echeance for select to current_user using (true)`,
  `create policy echeance_reprise_owner on echeance_reprise for all to current_user using (true)`,
  `create policy flux_agenda_utilisateur on flux_agenda for all to ia_app
     using (utilisateur_id = (select ia_utilisateur())) with check (utilisateur_id = (select ia_utilisateur()))`,
  // The feed is read without a session: the identity access finds whose it is.
  `create policy flux_agenda_lecture on flux_agenda for all to ia_auth using (true) with check (true)`,

  `grant select, insert, update (organisme_id, nature, jour, heure, fuseau, quoi, explication, sources, etat, faite_le, faite_par, sequence,
     version, maj_le) on echeance to ia_app`,
  `grant select, insert, delete on flux_agenda to ia_app`,
  `grant select, update (lu_le) on flux_agenda to ia_auth`,
] as const satisfies readonly string[];
