/** Last answer of the address of each source cited by a figure: public, like the texts themselves. */
export default [
  `create table verification_source (
     adresse text primary key check (length(adresse) <= 2000),
     etat text not null check (etat in ('ouverte', 'absente', 'muette')),
     detail text not null default '' check (length(detail) <= 500),
     verifiee_le timestamptz not null)`,
  `alter table verification_source enable row level security`,
  `alter table verification_source force row level security`,
  `create policy verification_source_owner on verification_source for all to current_user using (true) with check (true)`,
  `create policy verification_source_lecture on verification_source for select to ia_app using (true)`,
  `grant select on verification_source to ia_app`,
] as const satisfies readonly string[];
