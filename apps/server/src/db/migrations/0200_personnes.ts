/**
 * People of an organisme: second factor, end of access, invitations, identities of a provider (OIDC), delegations of
 * signature; and what the business access may read of the identity tables, under row-level security.
 */
export default [
  `alter table "user" add column "twoFactorEnabled" boolean not null default false`,
  `alter table "user" add column derniere_connexion_le timestamptz`,
  `create table "twoFactor" (
     "id" text primary key, "secret" text not null, "backupCodes" text not null,
     "userId" text not null references "user" ("id") on delete cascade, "verified" boolean not null default true,
     "failedVerificationCount" integer not null default 0, "lockedUntil" timestamptz)`,
  `create index "twoFactor_userId_idx" on "twoFactor" ("userId")`,
  // A code of six digits is accepted once: it would otherwise serve again until its window closes.
  `create table code_totp (
     utilisateur_id text not null references "user" ("id") on delete cascade,
     code text not null,
     jusqu_a timestamptz not null,
     primary key (utilisateur_id, code))`,
  // What a provider last said of a person; "account" has no place for it.
  `create table identite_oidc (
     fournisseur text not null, sujet text not null, siret text, lue_le timestamptz not null,
     primary key (fournisseur, sujet))`,
  `grant select, insert, update, delete on "twoFactor", code_totp, identite_oidc to ia_auth`,

  // Access ends on that day; the line stays, so that the name of who acted can still be read.
  `alter table appartenance
     add column fin_le date,
     add column invitee_le timestamptz,
     add column version integer not null default 1,
     add column maj_le timestamptz not null default current_timestamp`,
  `create index appartenance_organisme on appartenance (organisme_id)`,

  ...['"user"', '"session"', '"account"', "appartenance"].flatMap((table) => {
    const nom = table.replaceAll('"', "");
    return [
      `alter table ${table} enable row level security`,
      `alter table ${table} force row level security`,
      `create policy ${nom}_identite on ${table} for all to ia_auth using (true) with check (true)`,
      `create policy ${nom}_owner on ${table} for all to current_user using (true) with check (true)`,
    ];
  }),
  `create policy appartenance_lecture on appartenance for select to ia_app
     using (organisme_id = (select ia_organisme()) or utilisateur_id = (select ia_utilisateur()))`,
  `create policy appartenance_ajout on appartenance for insert to ia_app
     with check (organisme_id = (select ia_organisme()))`,
  `create policy appartenance_maj on appartenance for update to ia_app
     using (organisme_id = (select ia_organisme())) with check (organisme_id = (select ia_organisme()))`,
  `create policy user_lecture on "user" for select to ia_app
     using (id = (select ia_utilisateur())
            or id in (select utilisateur_id from appartenance where organisme_id = (select ia_organisme())))`,
  `create policy account_lecture on "account" for select to ia_app
     using ("userId" = (select ia_utilisateur())
            or "userId" in (select utilisateur_id from appartenance where organisme_id = (select ia_organisme())))`,
  `create policy session_lecture on "session" for select to ia_app using ("userId" = (select ia_utilisateur()))`,
  `create policy session_fin on "session" for delete to ia_app using ("userId" = (select ia_utilisateur()))`,
  `grant select, insert on appartenance to ia_app`,
  `grant update (roles, fin_le, invitee_le, version, maj_le) on appartenance to ia_app`,
  `grant select (id, name, email, "createdAt", "twoFactorEnabled", derniere_connexion_le) on "user" to ia_app`,
  // Neither passwords nor tokens.
  `grant select (id, "userId", "providerId", "createdAt") on "account" to ia_app`,
  `grant select (id, "userId", "createdAt", "updatedAt", "expiresAt", "ipAddress", "userAgent") on "session" to ia_app`,
  `grant delete on "session" to ia_app`,

  // Closes what a person has open; asked by an organisme for its own people only.
  `create function ia_fermer_sessions(personne text) returns integer language sql volatile security definer
     set search_path = public
     as $$ with fermees as (
       delete from "session" s where s."userId" = personne and exists (
         select from appartenance a where a.utilisateur_id = personne and a.organisme_id = ia_organisme())
       returning 1) select count(*)::integer from fermees $$`,
  `revoke execute on function ia_fermer_sessions(text) from public`,
  `grant execute on function ia_fermer_sessions(text) to ia_app`,

  // Organismes of a SIREN that use the software (somebody has a role there): the SIRET of a provider leads to one of them.
  `create function ia_organismes_de_siren(cherche text) returns table (id uuid, siret text) language sql stable
     security definer set search_path = public
     as $$ select o.id, o.siret from organisme o where o.siren = cherche and not o.ferme
           and exists (select from appartenance a where a.organisme_id = o.id) $$`,
  `revoke execute on function ia_organismes_de_siren(text) from public`,
  `grant execute on function ia_organismes_de_siren(text) to ia_auth`,

  `create table delegation (
     id uuid primary key,
     organisme_id uuid not null references organisme (id),
     delegataire_nom text not null,
     delegataire_qualite text not null,
     utilisateur_id text,
     delegant_nom text not null,
     delegant_qualite text not null,
     objets text[] not null check (cardinality(objets) > 0),
     acte text not null,
     acte_le date not null,
     du date not null,
     au date,
     version integer not null default 1,
     cree_le timestamptz not null default current_timestamp,
     maj_le timestamptz not null default current_timestamp,
     check (au is null or au >= du))`,
  `create index delegation_organisme on delegation (organisme_id, du)`,
  `alter table delegation enable row level security`,
  `alter table delegation force row level security`,
  // The other side of a dossier reads under which act its partner signs: such acts are published.
  `create policy delegation_lecture on delegation for select to ia_app
     using (organisme_id = (select ia_organisme()) or organisme_id in (select ia_organismes_lies()))`,
  `create policy delegation_ajout on delegation for insert to ia_app
     with check (organisme_id = (select ia_organisme()))`,
  `create policy delegation_maj on delegation for update to ia_app
     using (organisme_id = (select ia_organisme())) with check (organisme_id = (select ia_organisme()))`,
  `grant select, insert on delegation to ia_app`,
  `grant update (delegataire_nom, delegataire_qualite, utilisateur_id, delegant_nom, delegant_qualite, objets, acte,
     acte_le, du, au, version, maj_le) on delegation to ia_app`,
] as const satisfies readonly string[];
