/** Outbox of mails, and the copies of their templates that an organisme has edited. */
export default [
  // `organisme_id` is null for a mail to somebody who has no single organisme: no administrator reads it.
  // `prochain_essai` is null until a first delivery was tried: as soon as possible.
  `create table courrier (
     id uuid primary key,
     organisme_id uuid references organisme (id),
     destinataire text not null check (char_length(destinataire) between 3 and 254),
     destinataire_id text,
     modele text not null,
     variables jsonb not null,
     etat text not null default 'a-envoyer' check (etat in ('a-envoyer', 'envoye', 'retenu', 'abandonne')),
     objet text,
     texte text,
     essais integer not null default 0 check (essais >= 0),
     prochain_essai timestamptz,
     reserve_jusqua timestamptz,
     erreur jsonb,
     cree_le timestamptz not null default current_timestamp,
     traite_le timestamptz)`,
  `create index courrier_a_envoyer on courrier (prochain_essai) where etat = 'a-envoyer'`,
  `create index courrier_organisme on courrier (organisme_id, cree_le desc, id)`,
  `create index courrier_destinataire on courrier (destinataire_id)`,

  `create table courrier_modele (
     organisme_id uuid not null references organisme (id),
     modele text not null,
     objet text not null,
     texte text not null,
     version integer not null default 1,
     maj_le timestamptz not null,
     primary key (organisme_id, modele))`,

  ...["courrier", "courrier_modele"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    // The owner delivers, retries and purges; what it may read of a template is decided by the same policy.
    `create policy ${table}_owner on ${table} for all to current_user using (true) with check (true)`,
  ]),
  `create policy courrier_lecture on courrier for select to ia_app
     using (organisme_id = (select ia_organisme())
            or (organisme_id is null and destinataire_id = (select ia_utilisateur())))`,
  `create policy courrier_ajout on courrier for insert to ia_app
     with check (etat = 'a-envoyer' and (organisme_id = (select ia_organisme())
                 or (organisme_id is null and (select ia_utilisateur()) is not null)))`,
  `create policy courrier_reprise on courrier for update to ia_app
     using (organisme_id = (select ia_organisme())) with check (organisme_id = (select ia_organisme()))`,
  `create policy courrier_modele_organisme on courrier_modele for all to ia_app
     using (organisme_id = (select ia_organisme())) with check (organisme_id = (select ia_organisme()))`,

  `grant select, insert, update (etat, essais, prochain_essai, reserve_jusqua, erreur, traite_le) on courrier to ia_app`,
  `grant select, insert, delete, update (objet, texte, version, maj_le) on courrier_modele to ia_app`,
] as const satisfies readonly string[];
