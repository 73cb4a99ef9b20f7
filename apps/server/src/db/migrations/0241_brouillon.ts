/** What a person has typed in a form and not saved yet: the person's own, for one organisme and one form. */
export default [
  `create table brouillon (
     utilisateur_id text not null,
     organisme_id uuid not null references organisme (id),
     cle text not null check (cle ~ '^[a-z-]+(:[0-9a-f-]{36})?$'),
     contenu jsonb not null check (octet_length(contenu::text) <= 65536),
     maj_le timestamptz not null,
     primary key (utilisateur_id, organisme_id, cle))`,
  `create index brouillon_maj_le on brouillon (maj_le)`,
  `alter table brouillon enable row level security`,
  `alter table brouillon force row level security`,
  `create policy brouillon_personne on brouillon for all to ia_app
     using (utilisateur_id = (select ia_utilisateur()) and organisme_id = (select ia_organisme()))
     with check (utilisateur_id = (select ia_utilisateur()) and organisme_id = (select ia_organisme()))`,
  `create policy brouillon_purge on brouillon for all to current_user using (true) with check (true)`,
  `grant select, insert, update (contenu, maj_le), delete on brouillon to ia_app`,
] as const satisfies readonly string[];
