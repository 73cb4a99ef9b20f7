/**
 * The register of AI systems. A system is a dossier: its body is a party of it, and so is each centre de gestion that
 * serves that body under a signed convention, from the day the convention or the system is recorded.
 */
export default [
  `alter table dossier drop constraint if exists dossier_genre_check`,
  `alter table dossier add constraint dossier_genre_check check (genre in ('mission', 'systeme'))`,
  `alter table dossier_partie drop constraint if exists dossier_partie_role_check`,
  `alter table dossier_partie add constraint dossier_partie_role_check
     check (role in ('prestataire', 'beneficiaire', 'responsable', 'accompagnant'))`,

  // `contenu` is the system as the rules hold it, its actions apart; the other columns serve lists and searches.
  `create table systeme (
     dossier_id uuid primary key references dossier (id),
     organisme_id uuid not null references organisme (id),
     nom text not null check (char_length(nom) between 1 and 150),
     fournisseur text not null,
     usage text not null check (usage in ('projet', 'essai', 'en-service', 'arrete')),
     statut text not null,
     classes text[] not null,
     bloque boolean not null,
     questions integer not null check (questions >= 0),
     contenu jsonb not null,
     examine_le date not null,
     version_texte text not null,
     droit text not null,
     changement_a_voir boolean not null default false,
     recherche text not null,
     cree_le timestamptz not null,
     maj_le timestamptz not null)`,
  `create index systeme_organisme on systeme (organisme_id)`,
  `create index systeme_a_voir on systeme (dossier_id) where changement_a_voir`,

  `create table systeme_action (
     id uuid primary key,
     dossier_id uuid not null references systeme (dossier_id),
     titre text not null,
     obligation text,
     responsable text not null,
     echeance date not null,
     budget numeric(14, 2) check (budget >= 0),
     etat text not null check (etat in ('a-faire', 'en-cours', 'faite', 'abandonnee')),
     faite_le date check ((faite_le is not null) = (etat = 'faite')),
     note text,
     rang bigint generated always as identity)`,
  `create index systeme_action_dossier on systeme_action (dossier_id, rang)`,
  `create index systeme_action_echeance on systeme_action (echeance, id)`,

  ...["systeme", "systeme_action"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_lecture on ${table} for select to ia_app using (dossier_id in (select ia_dossiers()))`,
    `create policy ${table}_maj on ${table} for update to ia_app using (dossier_id in (select ia_dossiers()))`,
    `grant select, insert on ${table} to ia_app`,
  ]),
  // One declares for one's own body, or for a body served under a signed convention.
  `create policy systeme_ajout on systeme for insert to ia_app with check (
     dossier_id in (select ia_dossiers())
     and (organisme_id = (select ia_organisme())
          or exists (select from mission m where m.prestataire_id = (select ia_organisme())
                     and m.beneficiaire_id = systeme.organisme_id and m.convention is not null)))`,
  `create policy systeme_action_ajout on systeme_action for insert to ia_app
     with check (dossier_id in (select ia_dossiers()))`,
  `grant update (nom, fournisseur, usage, statut, classes, bloque, questions, contenu, examine_le, version_texte, droit,
     changement_a_voir, recherche, maj_le) on systeme to ia_app`,
  `grant update (titre, obligation, responsable, echeance, budget, etat, faite_le, note) on systeme_action to ia_app`,

  // Who serves a body sees its systems, those to come included. Written by the owner: a party is not added by hand.
  `create policy partie_accompagnant on dossier_partie for insert to current_user with check (role = 'accompagnant')`,
  `create function ia_accompagnants() returns trigger language plpgsql security definer set search_path = public as $$
   begin
     if tg_table_name = 'systeme' then
       insert into dossier_partie (dossier_id, organisme_id, role)
         select distinct new.dossier_id, m.prestataire_id, 'accompagnant' from mission m
         where m.beneficiaire_id = new.organisme_id and m.convention is not null on conflict do nothing;
     else
       insert into dossier_partie (dossier_id, organisme_id, role)
         select s.dossier_id, new.prestataire_id, 'accompagnant' from systeme s
         where s.organisme_id = new.beneficiaire_id on conflict do nothing;
     end if;
     return null;
   end $$`,
  `create trigger systeme_accompagnants after insert on systeme
     for each row execute function ia_accompagnants()`,
  `create trigger mission_accompagnant after insert or update of convention on mission
     for each row when (new.convention is not null) execute function ia_accompagnants()`,

  // The words of search: for the body and for each that serves it.
  `create index recherche_dossier_mots_systeme on recherche_dossier using gin (mots)
     with (fastupdate = off) where organisme_id = prestataire_id and genre = 'systeme'`,
  `create function ia_recherche_systeme(s systeme) returns void language plpgsql security definer set search_path = public
     as $$ declare partie uuid; begin
       for partie in select organisme_id from dossier_partie where dossier_id = s.dossier_id
         and role in ('responsable', 'accompagnant')
       loop
         perform ia_ecrit_recherche(partie, 'systeme', s.dossier_id, s.dossier_id, partie, s.organisme_id, s.fournisseur,
           s.nom, s.statut, null, s.cree_le, s.nom || ' ' || s.fournisseur);
       end loop;
     end $$`,
  `revoke execute on function ia_recherche_systeme(systeme) from public`,
  `create function ia_recherche_systeme_trigger() returns trigger language plpgsql security definer set search_path = public
     as $$ begin
       if tg_table_name = 'systeme' then
         perform ia_recherche_systeme(new);
       else
         perform ia_recherche_systeme(s) from systeme s where s.dossier_id = new.dossier_id;
       end if;
       return null;
     end $$`,
  // After the parties, in the order of names of triggers.
  `create trigger systeme_recherche after insert or update on systeme
     for each row execute function ia_recherche_systeme_trigger()`,
  `create trigger partie_recherche_systeme after insert on dossier_partie
     for each row when (new.role = 'accompagnant') execute function ia_recherche_systeme_trigger()`,
] as const satisfies readonly string[];
