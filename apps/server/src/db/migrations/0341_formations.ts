/**
 * Trainings on AI. The register of a body is a dossier: its files are the evidence; the body is a party of it, and so is
 * each centre de gestion that serves it under a signed convention.
 */
export default [
  `alter table dossier drop constraint if exists dossier_genre_check`,
  `alter table dossier add constraint dossier_genre_check check (genre in ('mission', 'systeme', 'formations'))`,

  `create table registre_formations (
     dossier_id uuid primary key references dossier (id),
     organisme_id uuid not null unique references organisme (id))`,
  `create table formation (
     id uuid primary key,
     dossier_id uuid not null references registre_formations (dossier_id),
     organisme_id uuid not null references organisme (id),
     public_forme text not null check (public_forme in ('elu', 'cadre', 'agent')),
     nom text check (char_length(nom) between 1 and 150),
     nombre integer not null check (nombre between 1 and 10000),
     le date not null,
     heures numeric(5, 2) not null check (heures > 0 and heures * 4 = trunc(heures * 4)),
     contenu text not null,
     formateur text not null,
     fichier_id uuid references fichier (id),
     recherche text not null,
     demonstration boolean not null default false,
     version integer not null default 1,
     cree_le timestamptz not null,
     maj_le timestamptz not null,
     check (nom is null or nombre = 1))`,
  `create index formation_organisme on formation (organisme_id, le desc, id)`,
  `create index formation_dossier on formation (dossier_id)`,
  `create index formation_nom on formation (le) where nom is not null`,

  ...["registre_formations", "formation"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_owner on ${table} for all to current_user using (true) with check (true)`,
    `create policy ${table}_lecture on ${table} for select to ia_app using (dossier_id in (select ia_dossiers()))`,
    `grant select, insert on ${table} to ia_app`,
  ]),
  // One opens the register of one's own body, or of a body served under a signed convention.
  `create policy registre_formations_ajout on registre_formations for insert to ia_app with check (
     dossier_id in (select ia_dossiers())
     and (organisme_id = (select ia_organisme())
          or exists (select from mission m where m.prestataire_id = (select ia_organisme())
                     and m.beneficiaire_id = registre_formations.organisme_id and m.convention is not null)))`,
  ...["insert", "update", "delete"].map((acte) => {
    const sien = `dossier_id in (select ia_dossiers())`;
    return `create policy formation_${acte} on formation for ${acte} to ia_app ${acte === "insert" ? "with check" : "using"} (${sien})`;
  }),
  `grant delete, update (public_forme, nom, nombre, le, heures, contenu, formateur, fichier_id, recherche, version, maj_le)
     on formation to ia_app`,

  // Who serves a body sees its trainings, whichever came first.
  `create function ia_accompagnants_formations() returns trigger language plpgsql security definer set search_path = public
     as $$ begin
     if tg_table_name = 'mission' then
       insert into dossier_partie (dossier_id, organisme_id, role)
         select r.dossier_id, new.prestataire_id, 'accompagnant' from registre_formations r
         where r.organisme_id = new.beneficiaire_id on conflict do nothing;
     else
       insert into dossier_partie (dossier_id, organisme_id, role)
         select distinct new.dossier_id, m.prestataire_id, 'accompagnant' from mission m
         where m.beneficiaire_id = new.organisme_id and m.convention is not null on conflict do nothing;
     end if;
     return null;
   end $$`,
  `create trigger registre_formations_accompagnants after insert on registre_formations
     for each row execute function ia_accompagnants_formations()`,
  `create trigger mission_accompagnant_formations after insert or update of convention on mission
     for each row when (new.convention is not null) execute function ia_accompagnants_formations()`,

  // Erasing an account erases its name from the trainings of its bodies; the trainings stay, counted.
  `create function ia_efface_nom_formations() returns trigger language plpgsql security definer set search_path = public
     as $$ begin
     update formation set nom = null, maj_le = current_timestamp
       where lower(nom) = lower(old.name)
         and organisme_id in (select organisme_id from appartenance where utilisateur_id = old.id);
     return old;
   end $$`,
  `create trigger user_formations before delete on "user" for each row execute function ia_efface_nom_formations()`,
] as const satisfies readonly string[];
