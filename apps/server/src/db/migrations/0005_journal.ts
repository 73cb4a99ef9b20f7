/** Journal (append-only by privileges, chained by hash), its daily seals, and idempotency keys. */
export default [
  `create table journal (
     chaine text not null,
     rang integer not null check (rang > 0),
     dossier_id uuid references dossier (id),
     organisme_id uuid not null,
     quand timestamptz not null,
     acteur_id text not null,
     acteur_roles text[] not null,
     action text not null,
     objet_id text not null,
     donnees jsonb not null,
     precedente text not null,
     empreinte text not null,
     primary key (chaine, rang),
     check (chaine = case when dossier_id is null then 'organisme:' || organisme_id else 'dossier:' || dossier_id end))`,
  `create table journal_sceau (
     jour date not null,
     chaine text not null,
     rang integer not null,
     empreinte text not null,
     primary key (jour, chaine))`,
  `create table journal_sceau_jour (
     jour date primary key,
     chaines integer not null,
     precedente text not null,
     empreinte text not null,
     scelle_le timestamptz not null default current_timestamp)`,

  `create table idempotence (
     utilisateur_id text not null,
     procedure text not null,
     cle uuid not null,
     empreinte text not null,
     reponse jsonb,
     cree_le timestamptz not null default current_timestamp,
     primary key (utilisateur_id, procedure, cle))`,
  `create index idempotence_cree_le on idempotence (cree_le)`,

  ...["journal", "journal_sceau", "journal_sceau_jour", "idempotence"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),
  `create policy journal_lecture on journal for select to ia_app
     using (organisme_id = (select ia_organisme()) or dossier_id in (select ia_dossiers()))`,
  `create policy journal_ajout on journal for insert to ia_app
     with check (organisme_id = (select ia_organisme())
                 and (dossier_id is null or dossier_id in (select ia_dossiers())))`,
  // The owner verifies and seals; it never rewrites.
  `create policy journal_verification on journal for select to current_user using (true)`,
  `create policy journal_sceau_owner on journal_sceau for all to current_user using (true) with check (true)`,
  `create policy journal_sceau_jour_owner on journal_sceau_jour for all to current_user using (true) with check (true)`,
  `create policy journal_sceau_lecture on journal_sceau for select to ia_app
     using (exists (select from journal j where j.chaine = journal_sceau.chaine and j.rang = 1))`,
  `create policy idempotence_utilisateur on idempotence for all to ia_app
     using (utilisateur_id = (select ia_utilisateur())) with check (utilisateur_id = (select ia_utilisateur()))`,
  `create policy idempotence_purge on idempotence for all to current_user using (true) with check (true)`,

  `grant select, insert on journal to ia_app`,
  `grant select on journal_sceau to ia_app`,
  `grant select, insert, update (reponse) on idempotence to ia_app`,
] as const satisfies readonly string[];
