/** A report of the demonstration says so, on its list and on every page that is printed of it. */
export default [
  `alter table rapport_semestriel add column demonstration boolean not null default false`,
] as const satisfies readonly string[];
