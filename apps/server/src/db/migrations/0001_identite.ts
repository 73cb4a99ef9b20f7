/** Roles of the database, settings read by the policies, and the identity tables that better-auth expects. */
export default [
  // Roles belong to the whole PostgreSQL server: another database of the same server may have created them.
  `do $$ begin create role ia_app nologin; exception when duplicate_object or unique_violation then null; end $$`,
  `do $$ begin create role ia_auth nologin; exception when duplicate_object or unique_violation then null; end $$`,
  `do $$ begin
     if not (pg_has_role('ia_app', 'member') and pg_has_role('ia_auth', 'member')) then
       execute format('grant ia_app, ia_auth to %I', current_user);
     end if;
   end $$`,
  `grant usage on schema public to ia_app, ia_auth`,

  // After a setting has been used once, it reads as an empty text, not as null: hence nullif everywhere.
  `create function ia_utilisateur() returns text language sql stable
     as $$ select nullif(current_setting('app.utilisateur', true), '') $$`,
  `create function ia_organisme() returns uuid language sql stable
     as $$ select nullif(current_setting('app.organisme', true), '')::uuid $$`,
  `create function ia_mes_organismes() returns uuid[] language sql stable
     as $$ select coalesce(string_to_array(nullif(current_setting('app.mes_organismes', true), ''), ',')::uuid[], '{}') $$`,

  `create table "user" (
     "id" text primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null,
     "image" text, "createdAt" timestamptz not null default current_timestamp,
     "updatedAt" timestamptz not null default current_timestamp)`,
  `create table "session" (
     "id" text primary key, "expiresAt" timestamptz not null, "token" text not null unique,
     "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null,
     "ipAddress" text, "userAgent" text, "userId" text not null references "user" ("id") on delete cascade)`,
  `create table "account" (
     "id" text primary key, "accountId" text not null, "providerId" text not null,
     "userId" text not null references "user" ("id") on delete cascade, "accessToken" text, "refreshToken" text,
     "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text,
     "password" text, "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null)`,
  `create table "verification" (
     "id" text primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null,
     "createdAt" timestamptz not null default current_timestamp,
     "updatedAt" timestamptz not null default current_timestamp)`,
  `create table "rateLimit" (
     "id" text primary key, "key" text not null unique, "count" integer not null, "lastRequest" bigint not null)`,
  `create index "session_userId_idx" on "session" ("userId")`,
  `create index "account_userId_idx" on "account" ("userId")`,
  `create index "verification_identifier_idx" on "verification" ("identifier")`,
  `grant select, insert, update, delete on "user", "session", "account", "verification", "rateLimit" to ia_auth`,

  // One account, roles in several organismes. The organisme itself is a business row: no foreign key across accesses.
  `create table appartenance (
     utilisateur_id text not null references "user" ("id") on delete cascade,
     organisme_id uuid not null,
     roles text[] not null check (cardinality(roles) > 0),
     cree_le timestamptz not null default current_timestamp,
     primary key (utilisateur_id, organisme_id))`,
  `grant select, insert, update, delete on appartenance to ia_auth`,
] as const satisfies readonly string[];
