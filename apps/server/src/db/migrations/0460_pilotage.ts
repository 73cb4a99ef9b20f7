/**
 * What the rules say of each mission for lists: its stage and since when, and what is late or missing with the day it
 * becomes so. Written again whenever the mission is; `etape` is null until then.
 */
export default [
  `alter table mission add column etape text, add column etape_depuis date`,
  `grant update (etape, etape_depuis) on mission to ia_app`,
  `create index mission_etape on mission (prestataire_id, etape, etape_depuis)`,

  `create table anomalie (
     id text primary key,
     dossier_id uuid not null references mission (dossier_id) on delete cascade,
     prestataire_id uuid not null,
     beneficiaire_id uuid not null,
     code text not null,
     depuis date not null,
     objet_id uuid,
     detail text not null)`,
  `create index anomalie_dossier on anomalie (dossier_id)`,
  `create index anomalie_prestataire on anomalie (prestataire_id, depuis)`,
  `alter table anomalie enable row level security`,
  `alter table anomalie force row level security`,
  `create policy anomalie_lecture on anomalie for select to ia_app using (dossier_id in (select ia_dossiers()))`,
  `create policy anomalie_ajout on anomalie for insert to ia_app with check (dossier_id in (select ia_dossiers()))`,
  `create policy anomalie_retrait on anomalie for delete to ia_app using (dossier_id in (select ia_dossiers()))`,
  `create policy anomalie_owner on anomalie for all to current_user using (true) with check (true)`,
  `grant select, insert, delete on anomalie to ia_app`,
] as const satisfies readonly string[];
