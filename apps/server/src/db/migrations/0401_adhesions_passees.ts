/** Conventions that came before the present one, each with its délibération. */
export default [
  `alter table mission add column adhesions_passees jsonb not null default '[]'`,
  `grant update (adhesions_passees) on mission to ia_app`,
] as const satisfies readonly string[];
