/**
 * Money out: exercices, where recettes go, batches of titres, titres, and the ledger of what was billed, in which an
 * intervention has one row in force at most whatever is clicked. `contenu` is the library's answer; the other columns
 * serve lists and constraints.
 */
const TABLES = [
  "exercice",
  "reglage_titres",
  "lot_titres",
  "titre",
  "facturation",
  "rapprochement",
  "ecart_plafond",
];
const VENDEUR = ["exercice", "reglage_titres", "lot_titres", "facturation", "rapprochement", "ecart_plafond"];

export default [
  `create table exercice (
     prestataire_id uuid not null references prestataire (organisme_id),
     annee integer not null check (annee between 2000 and 2100),
     statut text not null check (statut in ('ouvert', 'clos')),
     ouvert_le date not null,
     clos_le date,
     version integer not null default 1,
     primary key (prestataire_id, annee),
     check ((statut = 'clos') = (clos_le is not null)))`,
  `create table reglage_titres (
     prestataire_id uuid primary key references prestataire (organisme_id),
     chapitre text not null,
     article text not null,
     compte_anterieur text,
     version integer not null default 1,
     maj_le timestamptz not null)`,

  `create table lot_titres (
     id uuid primary key,
     prestataire_id uuid not null references prestataire (organisme_id),
     numero text not null,
     exercice integer not null,
     du date not null,
     au date not null check (au >= du),
     statut text not null check (statut in ('prepare', 'transmis', 'abandonne')),
     transmis_le date,
     demonstration boolean not null default false,
     version integer not null default 1,
     cree_le timestamptz not null,
     unique (prestataire_id, numero),
     foreign key (prestataire_id, exercice) references exercice)`,
  `create table titre (
     id uuid primary key,
     lot_id uuid not null references lot_titres (id),
     prestataire_id uuid not null,
     beneficiaire_id uuid not null references organisme (id),
     dossier_id uuid not null references mission (dossier_id),
     devis_id uuid not null references devis (id),
     reference text not null,
     exercice integer not null,
     statut text not null check (statut in ('prepare', 'transmis', 'emis', 'retire', 'rejete', 'annule')),
     demi_journees integer not null check (demi_journees > 0),
     montant numeric(14, 2) not null check (montant >= 0),
     net numeric(14, 2) not null check (net >= 0 and net <= montant),
     numero text,
     bordereau text,
     emis_le date,
     contenu jsonb not null,
     recherche text not null,
     version integer not null default 1,
     rang bigint generated always as identity,
     cree_le timestamptz not null,
     maj_le timestamptz not null,
     unique (prestataire_id, reference),
     foreign key (prestataire_id, exercice) references exercice,
     check ((numero is null) = (emis_le is null) and (numero is null) = (bordereau is null)),
     check ((statut in ('emis', 'annule')) = (numero is not null)))`,
  // The finance software gives a number once in an exercice.
  `create unique index titre_numero on titre (prestataire_id, exercice, numero)`,
  `create index titre_lot on titre (lot_id, rang)`,
  `create index titre_prestataire on titre (prestataire_id, rang desc)`,
  `create index titre_beneficiaire on titre (beneficiaire_id, rang desc)`,
  `create index titre_devis on titre (devis_id)`,

  // Append-only, but for the day a row is freed.
  `create table facturation (
     titre_id uuid not null references titre (id),
     intervention_id uuid not null references intervention (id),
     dossier_id uuid not null references mission (dossier_id),
     prestataire_id uuid not null,
     beneficiaire_id uuid not null,
     devis_id uuid not null,
     demi_journees integer not null check (demi_journees > 0),
     cree_le timestamptz not null,
     liberee_le timestamptz,
     primary key (titre_id, intervention_id))`,
  `create unique index facturation_une_fois on facturation (intervention_id) where liberee_le is null`,
  `create index facturation_dossier on facturation (dossier_id)`,

  // The last reconciliation of a vendor, and what it found.
  `create table rapprochement (
     prestataire_id uuid primary key references prestataire (organisme_id),
     fait_le timestamptz not null,
     missions integer not null,
     ecarts integer not null)`,
  `create table ecart_plafond (
     id uuid primary key,
     prestataire_id uuid not null references prestataire (organisme_id),
     beneficiaire_id uuid not null references organisme (id),
     dossier_id uuid not null references mission (dossier_id),
     code text not null,
     objet text not null,
     message text not null,
     a_faire text not null,
     constate_le timestamptz not null)`,
  `create index ecart_plafond_prestataire on ecart_plafond (prestataire_id, dossier_id)`,

  ...TABLES.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),
  ...VENDEUR.map(
    (table) => `create policy ${table}_prestataire on ${table} for all to ia_app
     using (prestataire_id = (select ia_organisme())) with check (prestataire_id = (select ia_organisme()))`,
  ),
  // The debtor sees what was issued; what is prepared is the vendor's own.
  `create policy titre_lecture on titre for select to ia_app
     using (prestataire_id = (select ia_organisme()) or (beneficiaire_id = (select ia_organisme()) and numero is not null))`,
  `create policy titre_ajout on titre for insert to ia_app with check (prestataire_id = (select ia_organisme()))`,
  `create policy titre_maj on titre for update to ia_app using (prestataire_id = (select ia_organisme()))`,

  `grant select, insert on exercice, reglage_titres, lot_titres, titre, facturation, rapprochement, ecart_plafond to ia_app`,
  `grant update (statut, clos_le, version) on exercice to ia_app`,
  `grant update (chapitre, article, compte_anterieur, version, maj_le) on reglage_titres to ia_app`,
  `grant update (statut, transmis_le, version) on lot_titres to ia_app`,
  `grant update (statut, net, numero, bordereau, emis_le, contenu, recherche, version, maj_le) on titre to ia_app`,
  `grant update (liberee_le) on facturation to ia_app`,
  `grant update (fait_le, missions, ecarts) on rapprochement to ia_app`,
  `grant delete on ecart_plafond to ia_app`,
] as const satisfies readonly string[];
