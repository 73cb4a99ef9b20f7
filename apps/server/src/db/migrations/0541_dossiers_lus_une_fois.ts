/**
 * Who asks is read once per statement, not once per row: with thousands of dossiers the reading of a setting for each of
 * them was most of what row-level security cost. Rights and answers are the same.
 */
export default [
  `create or replace function ia_dossiers() returns setof uuid language sql stable security definer set search_path = public
     as $$ select dossier_id from dossier_partie where organisme_id = (select ia_organisme()) $$`,
  `create or replace function ia_organismes_lies() returns setof uuid language sql stable security definer set search_path = public
     as $$ select autre.organisme_id from dossier_partie moi join dossier_partie autre using (dossier_id)
           where moi.organisme_id = (select ia_organisme()) $$`,
] as const satisfies readonly string[];
