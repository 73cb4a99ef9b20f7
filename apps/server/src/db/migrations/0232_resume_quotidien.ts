/** Who receives the daily digest, and the last day each one was written. */
export default [
  `create table resume_quotidien (
     utilisateur_id text primary key references "user" (id) on delete cascade,
     actif boolean not null default true,
     dernier_le date)`,
  `alter table resume_quotidien enable row level security`,
  `alter table resume_quotidien force row level security`,
  `create policy resume_quotidien_utilisateur on resume_quotidien for all to ia_app
     using (utilisateur_id = (select ia_utilisateur())) with check (utilisateur_id = (select ia_utilisateur()))`,
  // Those who do not want it are left out before anything is read for them.
  `create policy resume_quotidien_lecture on resume_quotidien for select to ia_auth using (true)`,
  `grant select, insert, update (actif, dernier_le) on resume_quotidien to ia_app`,
  `grant select on resume_quotidien to ia_auth`,
] as const satisfies readonly string[];
