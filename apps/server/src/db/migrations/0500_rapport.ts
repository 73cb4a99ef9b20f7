/**
 * Reports of article 7 that a body saves: its list of orders as it was read, the choices made on it, the written parts.
 * A report is its body's alone: amounts by customer are a trade secret.
 */
export default [
  `create table rapport_semestriel (
     id uuid primary key,
     organisme_id uuid not null references organisme (id),
     titre text not null check (titre <> ''),
     debut date not null,
     fin date not null check (fin >= debut),
     arrete_le date not null,
     avoirs text not null check (avoirs in ('date-propre', 'date-de-la-commande')),
     redaction jsonb not null,
     liste text not null,
     lignes integer not null check (lignes > 0),
     beneficiaires integer not null,
     montant_ht numeric(17, 2) not null,
     version integer not null default 1,
     cree_le timestamptz not null,
     maj_le timestamptz not null)`,
  `create index rapport_semestriel_organisme on rapport_semestriel (organisme_id, debut desc, id)`,
  `alter table rapport_semestriel enable row level security`,
  `alter table rapport_semestriel force row level security`,
  `create policy rapport_semestriel_organisme on rapport_semestriel for all to ia_app
     using (organisme_id = (select ia_organisme())) with check (organisme_id = (select ia_organisme()))`,
  `create policy rapport_semestriel_purge on rapport_semestriel for all to current_user using (true) with check (true)`,
  `grant select, insert, delete on rapport_semestriel to ia_app`,
  `grant update (titre, debut, fin, arrete_le, avoirs, redaction, lignes, beneficiaires, montant_ht, version, maj_le)
     on rapport_semestriel to ia_app`,
] as const satisfies readonly string[];
