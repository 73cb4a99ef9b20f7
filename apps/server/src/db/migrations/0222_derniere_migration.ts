/** The last migration, for the page of administrators: its table belongs to the owner alone. */
export default [
  `create function ia_derniere_migration() returns table (nom text, appliquee_le timestamptz)
     language sql stable security definer set search_path = public
     as $$ select nom, appliquee_le from ia_migration order by appliquee_le desc, nom desc limit 1 $$`,
  `revoke execute on function ia_derniere_migration() from public`,
  `grant execute on function ia_derniere_migration() to ia_app`,
] as const satisfies readonly string[];
