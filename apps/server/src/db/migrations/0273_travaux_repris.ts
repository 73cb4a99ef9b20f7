/** Jobs that a backup found waiting: rows like any other, which the queue takes back when it is opened after a restore. */
export default [
  `create table travail_repris (
     id uuid primary key,
     nom text not null,
     donnees jsonb not null,
     apres timestamptz not null)`,
  `alter table travail_repris enable row level security`,
  `alter table travail_repris force row level security`,
  `create policy travail_repris_owner on travail_repris for all to current_user using (true) with check (true)`,
] as const satisfies readonly string[];
