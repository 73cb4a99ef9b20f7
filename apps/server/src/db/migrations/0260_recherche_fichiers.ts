/**
 * Files among what is searched (see 0240): by their name, their kind and the bodies of their dossier, for each party of
 * it; gone from there as soon as they are withdrawn. Also: the words of a name, for the filter of their list, and the
 * order of the list of the journal.
 */
export default [
  `alter table fichier add column mots text[] not null generated always as (ia_mots_texte(nom)) stored`,
  `create index journal_quand on journal (quand desc, chaine desc, rang desc)`,
  `create index recherche_dossier_mots_fichier on recherche_dossier using gin (mots)
     with (fastupdate = off) where organisme_id = prestataire_id and genre = 'fichier'`,

  // A dossier without a vendor or a body served counts its own party as both: it is found by the name of that one.
  `create function ia_recherche_fichier(f fichier) returns void language plpgsql security definer set search_path = public
     as $$ declare partie uuid; vend uuid; servi uuid; begin
       if f.retire_le is not null then
         delete from recherche_dossier r where r.genre = 'fichier' and r.objet_id = f.id and r.organisme_id in
           (select p.organisme_id from dossier_partie p where p.dossier_id = f.dossier_id);
         return;
       end if;
       select p.organisme_id into vend from dossier_partie p where p.dossier_id = f.dossier_id and p.role = 'prestataire';
       select p.organisme_id into servi from dossier_partie p where p.dossier_id = f.dossier_id and p.role = 'beneficiaire';
       for partie in select distinct p.organisme_id from dossier_partie p where p.dossier_id = f.dossier_id loop
         perform ia_ecrit_recherche(partie, 'fichier', f.id, f.dossier_id, coalesce(vend, partie),
           coalesce(servi, partie), f.nom, f.genre, null, null, f.depose_le, f.nom || ' ' || f.genre);
       end loop;
     end $$`,
  `revoke execute on function ia_recherche_fichier(fichier) from public`,
  `create function ia_recherche_fichier_trigger() returns trigger language plpgsql security definer
     set search_path = public as $$ begin perform ia_recherche_fichier(new); return null; end $$`,
  `create trigger fichier_recherche after insert or update of retire_le on fichier
     for each row execute function ia_recherche_fichier_trigger()`,
  `select ia_recherche_fichier(f) from fichier f`,
] as const satisfies readonly string[];
