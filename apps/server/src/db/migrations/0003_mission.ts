/** The vendor's own data, the mission and its devis, numbers of documents. */
export default [
  `create table prestataire (
     organisme_id uuid primary key references organisme (id),
     siret text not null check (siret ~ '^[0-9]{14}$'),
     departement text not null,
     fuseau text not null default 'Europe/Paris',
     en_tete jsonb not null default '{}',
     referent jsonb not null default '{}',
     pages jsonb not null default '{}',
     logo jsonb check (octet_length(logo ->> 'base64') <= 700000),
     reglages jsonb not null default '{}',
     demonstration boolean not null default false,
     version integer not null default 1,
     maj_le timestamptz not null default current_timestamp)`,

  `create table mission (
     dossier_id uuid primary key references dossier (id),
     prestataire_id uuid not null references prestataire (organisme_id),
     beneficiaire_id uuid not null references organisme (id),
     tarif text not null,
     derogation jsonb,
     deliberation jsonb,
     convention jsonb,
     maj_le timestamptz not null default current_timestamp,
     unique (prestataire_id, beneficiaire_id, tarif))`,
  `create index mission_beneficiaire on mission (beneficiaire_id)`,

  `create table devis (
     id uuid primary key,
     dossier_id uuid not null references mission (dossier_id),
     prestataire_id uuid not null,
     beneficiaire_id uuid not null,
     numero text not null,
     date date not null,
     objet text not null,
     statut text not null,
     montant numeric(14, 2) not null,
     demi_journees integer not null check (demi_journees > 0),
     contenu jsonb not null,
     recherche text not null,
     rang bigint generated always as identity,
     cree_le timestamptz not null default current_timestamp,
     maj_le timestamptz not null default current_timestamp,
     unique (prestataire_id, numero))`,
  `create index devis_dossier on devis (dossier_id)`,
  `create index devis_prestataire on devis (prestataire_id, date desc, rang desc)`,
  `create index devis_beneficiaire on devis (beneficiaire_id, date desc, rang desc)`,

  `create table compteur_numero (
     prestataire_id uuid not null references prestataire (organisme_id),
     serie text not null,
     dernier integer not null check (dernier > 0),
     primary key (prestataire_id, serie))`,

  ...["prestataire", "mission", "devis", "compteur_numero"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),

  // A letterhead is public; who writes it is the vendor alone.
  `create policy prestataire_lecture on prestataire for select to ia_app using ((select ia_utilisateur()) is not null)`,
  `create policy prestataire_creation on prestataire for insert to ia_app with check (organisme_id = (select ia_organisme()))`,
  `create policy prestataire_maj on prestataire for update to ia_app using (organisme_id = (select ia_organisme()))`,
  `create policy prestataire_owner on prestataire for all to current_user using (true) with check (true)`,

  `create policy mission_lecture on mission for select to ia_app using (dossier_id in (select ia_dossiers()))`,
  `create policy mission_creation on mission for insert to ia_app
     with check (prestataire_id = (select ia_organisme()) and dossier_id in (select ia_dossiers()))`,
  `create policy mission_maj on mission for update to ia_app using (dossier_id in (select ia_dossiers()))`,

  // A draft is the vendor's own until it is sent.
  `create policy devis_lecture on devis for select to ia_app
     using (dossier_id in (select ia_dossiers())
            and (prestataire_id = (select ia_organisme()) or statut <> 'brouillon'))`,
  `create policy devis_creation on devis for insert to ia_app
     with check (prestataire_id = (select ia_organisme()) and dossier_id in (select ia_dossiers()))`,
  `create policy devis_maj on devis for update to ia_app
     using (dossier_id in (select ia_dossiers())
            and (prestataire_id = (select ia_organisme()) or statut <> 'brouillon'))`,

  `create policy compteur_numero_prestataire on compteur_numero for all to ia_app
     using (prestataire_id = (select ia_organisme())) with check (prestataire_id = (select ia_organisme()))`,

  `grant select, insert on prestataire, mission, devis, compteur_numero to ia_app`,
  `grant update (siret, en_tete, referent, pages, logo, reglages, version, maj_le) on prestataire to ia_app`,
  `grant update (derogation, deliberation, convention, maj_le) on mission to ia_app`,
  `grant update (date, objet, statut, montant, demi_journees, contenu, recherche, maj_le) on devis to ia_app`,
  `grant update (dernier) on compteur_numero to ia_app`,
] as const satisfies readonly string[];
