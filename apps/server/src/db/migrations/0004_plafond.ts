/**
 * The yearly cap: one counter row per vendor, beneficiary, tariff and start of period, and its ledger.
 * The library gives period and cap; SQL only compares.
 */
export default [
  `create table compteur_plafond (
     prestataire_id uuid not null references prestataire (organisme_id),
     beneficiaire_id uuid not null references organisme (id),
     tarif text not null,
     periode_debut date not null,
     plafond integer check (plafond >= 0),
     pris integer not null check (pris >= 0),
     primary key (prestataire_id, beneficiaire_id, tarif, periode_debut),
     check (plafond is null or pris <= plafond))`,
  `create table mouvement_plafond (
     id bigint generated always as identity primary key,
     prestataire_id uuid not null,
     beneficiaire_id uuid not null,
     tarif text not null,
     periode_debut date not null,
     dossier_id uuid not null references dossier (id),
     devis_id uuid not null references devis (id),
     demi_journees integer not null check (demi_journees <> 0),
     cree_le timestamptz not null default current_timestamp,
     foreign key (prestataire_id, beneficiaire_id, tarif, periode_debut) references compteur_plafond)`,
  // A devis takes its half-days of a period once, and gives them back once.
  `create unique index mouvement_plafond_devis on mouvement_plafond (devis_id, periode_debut, (demi_journees > 0))`,

  ...["compteur_plafond", "mouvement_plafond"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_parties on ${table} for all to ia_app
       using ((select ia_organisme()) in (prestataire_id, beneficiaire_id))
       with check ((select ia_organisme()) in (prestataire_id, beneficiaire_id))`,
  ]),
  `grant select, insert, update (pris, plafond) on compteur_plafond to ia_app`,
  `grant select, insert on mouvement_plafond to ia_app`,
] as const satisfies readonly string[];
