/** Saved views: filters and sort of a list that a person keeps under a name, for one organisme; nobody else reads them. */
export default [
  `create table vue_liste (
     id uuid primary key,
     utilisateur_id text not null,
     organisme_id uuid not null references organisme (id),
     liste text not null,
     nom text not null check (char_length(nom) between 1 and 80),
     recherche jsonb not null,
     cree_le timestamptz not null default current_timestamp,
     unique (utilisateur_id, organisme_id, liste, nom))`,
  `alter table vue_liste enable row level security`,
  `alter table vue_liste force row level security`,
  `create policy vue_liste_personne on vue_liste for all to ia_app
     using (utilisateur_id = (select ia_utilisateur()) and organisme_id = (select ia_organisme()))
     with check (utilisateur_id = (select ia_utilisateur()) and organisme_id = (select ia_organisme()))`,
  // The owner erases the views of a person who leaves.
  `create policy vue_liste_owner on vue_liste for all to current_user using (true) with check (true)`,
  `grant select, insert, delete, update (recherche) on vue_liste to ia_app`,
] as const satisfies readonly string[];
