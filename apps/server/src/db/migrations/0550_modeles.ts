/**
 * Models of documents of a vendor, their copies to bodies, and the document that each dossier has from each model: one
 * in force at most, whatever is clicked. All of it is the vendor's own; the body sees the files, in its dossier.
 */
const TABLES = ["modele_document", "copie_modele", "copie_cible", "document_modele"];

export default [
  `create table modele_document (
     id uuid primary key,
     prestataire_id uuid not null references prestataire (organisme_id),
     titre text not null check (length(titre) between 1 and 150),
     genre text not null,
     texte text not null check (length(texte) between 1 and 40000),
     recherche text not null,
     archive_le timestamptz,
     demonstration boolean not null default false,
     version integer not null default 1,
     cree_le timestamptz not null,
     maj_le timestamptz not null)`,
  `create index modele_document_prestataire on modele_document (prestataire_id, maj_le desc)`,

  // Holds the text as it was when the copy was asked for: the model may change while it runs.
  `create table copie_modele (
     id uuid primary key,
     modele_id uuid not null references modele_document (id),
     prestataire_id uuid not null references prestataire (organisme_id),
     contenu jsonb not null,
     avec_blancs boolean not null,
     etat text not null check (etat in ('en-cours', 'faite', 'annulee')),
     demandee_par text not null,
     cree_le timestamptz not null,
     finie_le timestamptz,
     check ((etat = 'en-cours') = (finie_le is null)))`,
  `create index copie_modele_modele on copie_modele (modele_id, cree_le desc)`,
  `create table copie_cible (
     copie_id uuid not null references copie_modele (id),
     dossier_id uuid not null references mission (dossier_id),
     prestataire_id uuid not null references prestataire (organisme_id),
     rang integer not null,
     etat text not null check (etat in ('a-faire', 'creee', 'mise-a-jour', 'inchangee', 'ecartee', 'echouee')),
     message text,
     primary key (copie_id, dossier_id))`,

  `create table document_modele (
     id uuid primary key,
     modele_id uuid not null references modele_document (id),
     dossier_id uuid not null references mission (dossier_id),
     prestataire_id uuid not null references prestataire (organisme_id),
     beneficiaire_id uuid not null references organisme (id),
     edition integer not null check (edition > 0),
     empreinte text not null check (empreinte ~ '^[0-9a-f]{64}$'),
     pdf_id uuid not null references fichier (id),
     docx_id uuid not null references fichier (id),
     cree_le timestamptz not null,
     remplace_le timestamptz,
     unique (modele_id, dossier_id, edition))`,
  `create unique index document_modele_en_vigueur on document_modele (modele_id, dossier_id) where remplace_le is null`,
  `create index document_modele_dossier on document_modele (dossier_id)`,
  `create index document_modele_prestataire on document_modele (prestataire_id, cree_le desc)`,

  ...TABLES.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_prestataire on ${table} for all to ia_app
       using (prestataire_id = (select ia_organisme())) with check (prestataire_id = (select ia_organisme()))`,
    `grant select, insert on ${table} to ia_app`,
  ]),
  `grant update (titre, genre, texte, recherche, archive_le, version, maj_le) on modele_document to ia_app`,
  `grant update (etat, finie_le) on copie_modele to ia_app`,
  `grant update (etat, message) on copie_cible to ia_app`,
  `grant update (remplace_le) on document_modele to ia_app`,
] as const satisfies readonly string[];
