/**
 * Personal data of the product: adjusted durations, certificates of what was purged or erased, erasure of a person, and
 * the published copies of the legal pages, in a schema of their own.
 */
export default [
  `create table conservation_reglage (
     organisme_id uuid not null references organisme (id),
     categorie text not null,
     jours integer not null check (jours >= 0),
     maj_le timestamptz not null default current_timestamp,
     primary key (organisme_id, categorie))`,
  // Without an organisme: what belongs to the whole installation (sessions, links of mails, counters of attempts).
  `create table certificat (
     id uuid primary key,
     organisme_id uuid references organisme (id),
     genre text not null check (genre in ('purge', 'effacement')),
     categorie text not null,
     regle jsonb not null,
     nombre integer not null check (nombre >= 0),
     empreinte text not null,
     fait_le timestamptz not null)`,
  `create index certificat_organisme on certificat (organisme_id, fait_le desc)`,
  ...["conservation_reglage", "certificat"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_owner on ${table} for all to current_user using (true) with check (true)`,
  ]),
  `create policy conservation_reglage_organisme on conservation_reglage for all to ia_app
     using (organisme_id = (select ia_organisme())) with check (organisme_id = (select ia_organisme()))`,
  `create policy certificat_lecture on certificat for select to ia_app
     using (organisme_id = (select ia_organisme()) or (organisme_id is null and (select ia_organisme()) is not null))`,
  `create policy certificat_ajout on certificat for insert to ia_app
     with check (organisme_id = (select ia_organisme()))`,
  `grant select, insert, delete, update (jours, maj_le) on conservation_reglage to ia_app`,
  `grant select, insert on certificat to ia_app`,
  // The access file of a person lists what they did.
  `create index journal_acteur on journal (acteur_id, quand)`,

  // The policies of « courrier » and « delegation » let the owner in only where these functions need it.
  `create policy delegation_owner on delegation for update to current_user using (true) with check (true)`,
  `create policy delegation_owner_lecture on delegation for select to current_user using (true)`,

  // Whether the account also serves another organisme, asked by one where the person has a line.
  `create function ia_presente_ailleurs(personne text, jour date) returns boolean language sql stable security definer
     set search_path = public
     as $$ select exists (select from appartenance ici where ici.utilisateur_id = personne and ici.organisme_id = ia_organisme())
           and exists (select from appartenance a where a.utilisateur_id = personne and a.organisme_id <> ia_organisme()
                       and (a.fin_le is null or a.fin_le > jour)) $$`,

  // Erases a person of the acting organisme: account, ways in, sessions, roles, mails received, stored answers. What is
  // an act (journal, délibérations, conventions, delegations) keeps what it said, by its identifiers or as it was signed.
  `create function ia_effacer_personne(personne text, jour date) returns jsonb language plpgsql volatile security definer
     set search_path = public as $$
   declare fait jsonb;
   begin
     if not exists (select from appartenance where utilisateur_id = personne and organisme_id = ia_organisme())
        or ia_presente_ailleurs(personne, jour) then return null; end if;
     delete from identite_oidc i using "account" c
       where c."userId" = personne and i.fournisseur = c."providerId" and i.sujet = c."accountId";
     delete from "verification" where value = personne;
     delete from idempotence where utilisateur_id = personne;
     update delegation set utilisateur_id = null where utilisateur_id = personne;
     select jsonb_build_object(
       'sessions', (select count(*) from "session" where "userId" = personne),
       'moyensDeConnexion', (select count(*) from "account" where "userId" = personne),
       'roles', (select count(*) from appartenance where utilisateur_id = personne),
       'courriers', (select count(*) from courrier where destinataire_id = personne)) into fait;
     delete from courrier where destinataire_id = personne;
     delete from "user" where id = personne;
     return fait;
   end $$`,
  `revoke execute on function ia_presente_ailleurs(text, date), ia_effacer_personne(text, date) from public`,
  `grant execute on function ia_presente_ailleurs(text, date), ia_effacer_personne(text, date) to ia_app`,

  // Public pages read published copies: no policy of a business table opens for somebody who is not signed in.
  `create schema publie`,
  `grant usage on schema publie to ia_app`,
  `create table publie.page_legale (
     organisme_id uuid primary key references public.organisme (id),
     siren text not null unique,
     nom text not null,
     mentions_legales text not null,
     donnees_personnelles text not null,
     accessibilite text not null,
     publiee_le timestamptz not null)`,
  `alter table publie.page_legale enable row level security`,
  `alter table publie.page_legale force row level security`,
  `create policy page_legale_publique on publie.page_legale for select to ia_app using (true)`,
  `create policy page_legale_ajout on publie.page_legale for insert to ia_app
     with check (organisme_id = (select ia_organisme()))`,
  `create policy page_legale_maj on publie.page_legale for update to ia_app
     using (organisme_id = (select ia_organisme())) with check (organisme_id = (select ia_organisme()))`,
  `create policy page_legale_owner on publie.page_legale for all to current_user using (true) with check (true)`,
  `grant select, insert, update on publie.page_legale to ia_app`,
  // Tenants that have written their pages already: published as they stand.
  `insert into publie.page_legale
     select o.id, o.siren, o.nom, coalesce(p.pages ->> 'mentionsLegales', ''), coalesce(p.pages ->> 'donneesPersonnelles', ''),
       coalesce(p.pages ->> 'accessibilite', ''), current_timestamp
     from prestataire p join organisme o on o.id = p.organisme_id where o.siren is not null and p.version > 1
     on conflict do nothing`,
] as const satisfies readonly string[];
