/**
 * Search across dossiers: one row per object and per party that may see it, with the words it is found by. The database
 * keeps it, so that whoever writes a mission, a devis or a name, the words follow. Read through one function only,
 * which answers for the organisme of the transaction.
 *
 * Also: a devis cancelled before it was sent stays the vendor's own.
 */
export default [
  `alter table devis add column envoye boolean not null generated always as (contenu ? 'envoyeLe') stored`,
  `drop policy devis_lecture on devis`,
  `drop policy devis_maj on devis`,
  `create policy devis_lecture on devis for select to ia_app
     using (dossier_id in (select ia_dossiers()) and (prestataire_id = (select ia_organisme()) or envoye))`,
  `create policy devis_maj on devis for update to ia_app
     using (dossier_id in (select ia_dossiers()) and (prestataire_id = (select ia_organisme()) or envoye))`,

  // The words of a free text: no accent, capital nor ligature, cut at what is neither letter nor digit. Written for
  // any locale of the database: the marks go first, what is left of Latin letters is ASCII. « St » is found as « saint ».
  `create function ia_mots_texte(texte text) returns text[] language sql immutable parallel safe
     as $$ select array_remove(regexp_split_to_array(
       regexp_replace(regexp_replace(replace(replace(replace(replace(replace(
         lower(regexp_replace(normalize(coalesce(texte, ''), NFKD), '[\\u0300-\\u036f]', '', 'g')),
         'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'),
         '\\mst\\M', 'st saint', 'g'), '\\mste\\M', 'ste sainte', 'g'),
       '[\\u0001-\\u002f\\u003a-\\u0060\\u007b-\\u00bf\\u2000-\\u206f\\u3000-\\u303f]+'), '') $$`,

  `create table recherche_dossier (
     organisme_id uuid not null references organisme (id),
     genre text not null,
     objet_id uuid not null,
     dossier_id uuid not null references dossier (id),
     prestataire_id uuid not null,
     beneficiaire_id uuid not null,
     reference text not null,
     titre text not null,
     statut text,
     montant numeric(14, 2),
     le timestamptz not null,
     termes text[] not null,
     mots tsvector not null,
     primary key (organisme_id, genre, objet_id))`,
  `create index recherche_dossier_recents on recherche_dossier (organisme_id, genre, le desc, objet_id desc)`,
  // Only who sells has thousands of dossiers: the index of words is for them. One for each kind: a word costs by the
  // rows that have it, and the name of a body is in all its objects. A kind without its own is read row by row.
  ...["mission", "devis"].map(
    (genre) => `create index recherche_dossier_mots_${genre} on recherche_dossier using gin (mots)
      with (fastupdate = off) where organisme_id = prestataire_id and genre = '${genre}'`,
  ),
  `create index recherche_dossier_recus on recherche_dossier (organisme_id, genre) where organisme_id <> prestataire_id`,
  `create index recherche_dossier_beneficiaire on recherche_dossier (beneficiaire_id)`,
  `create index recherche_dossier_prestataire on recherche_dossier (prestataire_id)`,
  `alter table recherche_dossier enable row level security`,
  `alter table recherche_dossier force row level security`,
  `create policy recherche_dossier_owner on recherche_dossier for all to current_user using (true) with check (true)`,
  // No right of ia_app on the table: under row-level security no index serves a search of words (see 0100).

  // A vendor finds a dossier by the body served; the body finds it by both names. A word beginning with # is a
  // filter that no typed word can reach.
  `create function ia_mots_dossier(termes text[], organisme_id uuid, prestataire_id uuid, beneficiaire_id uuid)
     returns tsvector language sql stable security definer set search_path = public
     as $$ select array_to_tsvector(array_remove(array_remove(
       $1 || array['#o:' || $2]
       || (select string_to_array(o.nom_recherche, ' ') || o.codes_postaux
             || array[o.siren, o.siret, lower(o.code_insee)] from organisme o where o.id = $4)
       || case when $2 <> $3 then (select string_to_array(o.nom_recherche, ' ') from organisme o where o.id = $3) end,
       null), '')) $$`,
  `revoke execute on function ia_mots_dossier(text[], uuid, uuid, uuid) from public`,

  // Writes or refreshes one row; a kind of dossier to come calls it from its own trigger.
  `create function ia_ecrit_recherche(p_organisme uuid, p_genre text, p_objet uuid, p_dossier uuid, p_prestataire uuid,
       p_beneficiaire uuid, p_reference text, p_titre text, p_statut text, p_montant numeric, p_le timestamptz, p_termes text)
     returns void language plpgsql security definer set search_path = public
     as $$ begin
       insert into recherche_dossier as r (organisme_id, genre, objet_id, dossier_id, prestataire_id, beneficiaire_id,
         reference, titre, statut, montant, le, termes, mots)
       values (p_organisme, p_genre, p_objet, p_dossier, p_prestataire, p_beneficiaire, p_reference, p_titre, p_statut,
         p_montant, p_le, ia_mots_texte(p_termes),
         ia_mots_dossier(ia_mots_texte(p_termes), p_organisme, p_prestataire, p_beneficiaire))
       on conflict (organisme_id, genre, objet_id) do update set reference = excluded.reference, titre = excluded.titre,
         statut = excluded.statut, montant = excluded.montant, termes = excluded.termes, mots = excluded.mots
       where (r.reference, r.titre, r.statut, r.montant, r.termes)
         is distinct from (excluded.reference, excluded.titre, excluded.statut, excluded.montant, excluded.termes);
     end $$`,
  `revoke execute on function
     ia_ecrit_recherche(uuid, text, uuid, uuid, uuid, uuid, text, text, text, numeric, timestamptz, text) from public`,

  `create function ia_recherche_mission(m mission, le timestamptz) returns void language plpgsql
     security definer set search_path = public
     as $$ declare partie uuid; begin
       foreach partie in array array[m.prestataire_id, m.beneficiaire_id] loop
         perform ia_ecrit_recherche(partie, 'mission', m.dossier_id, m.dossier_id, m.prestataire_id, m.beneficiaire_id,
           m.tarif, '', case when m.deliberation is null then 'sans-deliberation'
             when m.convention is null then 'sans-convention' else 'conventionnee' end,
           null, le, m.deliberation ->> 'numero');
       end loop;
     end $$`,
  `create function ia_recherche_devis(d devis) returns void language plpgsql security definer set search_path = public
     as $$ declare partie uuid; begin
       foreach partie in array array[d.prestataire_id] || case when d.envoye then array[d.beneficiaire_id] end loop
         perform ia_ecrit_recherche(partie, 'devis', d.id, d.dossier_id, d.prestataire_id, d.beneficiaire_id,
           d.numero, d.objet, d.statut, d.montant, d.cree_le, d.numero || ' ' || d.objet);
       end loop;
     end $$`,
  `revoke execute on function ia_recherche_mission(mission, timestamptz), ia_recherche_devis(devis) from public`,

  `create function ia_recherche_trigger() returns trigger language plpgsql security definer set search_path = public
     as $$ begin
       case tg_table_name
         when 'mission' then perform ia_recherche_mission(new, current_timestamp);
         when 'devis' then perform ia_recherche_devis(new);
         else
           update recherche_dossier r
             set mots = ia_mots_dossier(r.termes, r.organisme_id, r.prestataire_id, r.beneficiaire_id)
             where r.beneficiaire_id = new.id or (r.prestataire_id = new.id and r.organisme_id <> new.id);
       end case;
       return null;
     end $$`,
  `create trigger mission_recherche after insert or update on mission
     for each row execute function ia_recherche_trigger()`,
  `create trigger devis_recherche after insert or update on devis
     for each row execute function ia_recherche_trigger()`,
  `create trigger organisme_recherche after update of nom_recherche, siren, siret, code_insee, codes_postaux on organisme
     for each row when ((old.nom_recherche, old.siren, old.siret, old.code_insee, old.codes_postaux)
       is distinct from (new.nom_recherche, new.siren, new.siret, new.code_insee, new.codes_postaux))
     execute function ia_recherche_trigger()`,

  // What is there already. The owner is bound by FORCE and has no policy on these tables: lifted for this reading only.
  ...["dossier", "mission", "devis"].map((table) => `alter table ${table} no force row level security`),
  `select ia_recherche_mission(m, d.cree_le) from mission m join dossier d on d.id = m.dossier_id`,
  `select ia_recherche_devis(d) from devis d`,
  ...["dossier", "mission", "devis"].map((table) => `alter table ${table} force row level security`),

  // The newest objects of a kind that hold every word. The last 1 000 are read one by one: common words are soon found
  // there, and most organismes have no more. Only then, for rarer words, the index of words; of what it finds, the
  // newest among 1 000.
  `create function ia_recherche(p_genre text, p_requete text, p_taille integer)
     returns table (id uuid, "dossierId" uuid, reference text, titre text, statut text, montant numeric,
       beneficiaire text, prestataire text)
     language plpgsql stable security definer set search_path = public set enable_seqscan = off
     as $$
     declare
       moi uuid := ia_organisme();
       requete tsquery := p_requete::tsquery;
       trouves uuid[];
       vus integer;
     begin
       if moi is null then return; end if;
       select count(*), array_agg(r.objet_id order by r.le desc, r.objet_id desc)
           filter (where p_requete = '' or r.mots @@ requete)
         into vus, trouves
         from (select s.objet_id, s.le, s.mots from recherche_dossier s
               where s.organisme_id = moi and s.genre = p_genre order by s.le desc, s.objet_id desc limit 1000) r;
       if vus = 1000 and coalesce(cardinality(trouves), 0) < p_taille then
         requete := requete && format('''#o:%s''', moi)::tsquery;
         -- Written with the kind itself: a parameter would not be seen to fall under the index of that kind.
         execute format('select array_agg(r.objet_id order by r.le desc, r.objet_id desc)
             from ((select s.objet_id, s.le from recherche_dossier s
                    where s.mots @@ $1 and s.organisme_id = s.prestataire_id and s.genre = %1$L limit 1000)
                   union all
                   select s.objet_id, s.le from recherche_dossier s
                   where s.organisme_id = $2 and s.genre = %1$L and s.organisme_id <> s.prestataire_id
                     and s.mots @@ $1) r', p_genre)
           into trouves using requete, moi;
       end if;
       return query
         select r.objet_id, r.dossier_id, r.reference, r.titre, r.statut, r.montant, b.nom, p.nom
         from unnest(trouves[1:p_taille]) with ordinality t (objet, rang)
           join recherche_dossier r on r.organisme_id = moi and r.genre = p_genre and r.objet_id = t.objet
           join organisme b on b.id = r.beneficiaire_id join organisme p on p.id = r.prestataire_id
         order by t.rang;
     end $$`,
  `revoke execute on function ia_recherche(text, text, integer) from public`,
  `grant execute on function ia_recherche(text, text, integer) to ia_app`,
] as const satisfies readonly string[];
