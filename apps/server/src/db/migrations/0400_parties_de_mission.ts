/**
 * What a mission holds besides its devis: needs, slots, interventions, documents asked. `contenu` is the library's
 * answer; the other columns serve lists and constraints.
 */
const TABLES = ["besoin", "creneau", "intervention", "demande_document"];

const partie = (table: string, colonnes: string) => `create table ${table} (
     id uuid primary key,
     dossier_id uuid not null references mission (dossier_id),
     prestataire_id uuid not null,
     beneficiaire_id uuid not null,
     ${colonnes},
     statut text not null,
     contenu jsonb not null,
     rang bigint generated always as identity,
     maj_le timestamptz not null default current_timestamp)`;

export default [
  partie("besoin", "recu_le date not null"),
  partie(
    "creneau",
    `devis_id uuid not null references devis (id),
     date date not null,
     demi_journee text not null check (demi_journee in ('matin', 'apres-midi')),
     referent_id text`,
  ),
  partie(
    "intervention",
    `devis_id uuid not null references devis (id),
     date date not null,
     demi_journees integer not null check (demi_journees > 0)`,
  ),
  partie("demande_document", "pour_le date not null"),
  ...TABLES.flatMap((table) => [
    `create index ${table}_dossier on ${table} (dossier_id, rang)`,
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_lecture on ${table} for select to ia_app using (dossier_id in (select ia_dossiers()))`,
    `create policy ${table}_ajout on ${table} for insert to ia_app with check (dossier_id in (select ia_dossiers()))`,
    `create policy ${table}_maj on ${table} for update to ia_app using (dossier_id in (select ia_dossiers()))`,
    `grant select, insert on ${table} to ia_app`,
  ]),
  `create index creneau_prestataire on creneau (prestataire_id, date)`,
  `create index intervention_prestataire on intervention (prestataire_id, date desc, rang desc)`,
  `create index demande_document_prestataire on demande_document (prestataire_id, pour_le) where statut = 'attendue'`,
  `grant update (statut, contenu, maj_le) on besoin to ia_app`,
  `grant update (date, demi_journee, referent_id, statut, contenu, maj_le) on creneau to ia_app`,
  `grant update (date, demi_journees, statut, contenu, maj_le) on intervention to ia_app`,
  `grant update (pour_le, statut, contenu, maj_le) on demande_document to ia_app`,

  // A body may make the first contact itself: the dossier is then opened by it, with the vendor as the other party.
  `drop policy mission_creation on mission`,
  `create policy mission_creation on mission for insert to ia_app
     with check ((select ia_organisme()) in (prestataire_id, beneficiaire_id) and dossier_id in (select ia_dossiers()))`,

  // A half-day may change period more than once (an intervention moved from December to February and back): each move
  // is one action on the dossier, known by the version it wrote.
  `alter table mouvement_plafond add column dossier_version integer`,
  `drop index mouvement_plafond_devis`,
  `create unique index mouvement_plafond_devis on mouvement_plafond
     (devis_id, periode_debut, (demi_journees > 0), coalesce(dossier_version, 0))`,
] as const satisfies readonly string[];
