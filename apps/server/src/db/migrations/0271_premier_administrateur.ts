/** The first administrator of a body that nobody enters is invited by its centre de gestion; then the door is closed to it. */
export default [
  // Whether somebody enters in the name of a body, or could once: « aucun », « invite » (asked, never came), « ouvert ».
  `create function ia_acces_organisme(corps uuid) returns table (etat text, invite_le timestamptz) language sql stable
     security definer set search_path = public
     as $$ select case when count(*) = 0 then 'aucun' when bool_or(exists (
             select from "account" c where c."userId" = a.utilisateur_id)) then 'ouvert' else 'invite' end,
             max(a.invitee_le)
           from appartenance a where a.organisme_id = corps
             and exists (select from prestataire p where p.organisme_id = ia_organisme()) $$`,

  // Gives the role, under the lock that the changes of people take. Who was invited before and never came is dropped:
  // the address may have been a wrong one. A vendor gives the keys of another body to none of its own people.
  `create function ia_ouvrir_acces(corps uuid, personne text, quand timestamptz) returns text language plpgsql volatile
     security definer set search_path = public as $$
   begin
     if corps = ia_organisme() or not exists (select from prestataire where organisme_id = ia_organisme())
       then return 'interdit'; end if;
     perform pg_advisory_xact_lock(hashtextextended('personnes:' || corps, 0));
     if (select etat from ia_acces_organisme(corps)) = 'ouvert' then return 'ouvert'; end if;
     if exists (select from appartenance where utilisateur_id = personne and organisme_id = ia_organisme())
       then return 'du-prestataire'; end if;
     delete from "verification" v using appartenance a
       where a.organisme_id = corps and a.utilisateur_id <> personne and v.value = a.utilisateur_id
         and not exists (select from appartenance b where b.utilisateur_id = a.utilisateur_id and b.organisme_id <> corps);
     delete from appartenance where organisme_id = corps and utilisateur_id <> personne;
     insert into appartenance (utilisateur_id, organisme_id, roles, invitee_le)
       values (personne, corps, '{admin}', quand)
       on conflict (utilisateur_id, organisme_id) do update set invitee_le = quand;
     return 'fait';
   end $$`,
  `revoke execute on function ia_acces_organisme(uuid), ia_ouvrir_acces(uuid, text, timestamptz) from public`,
  `grant execute on function ia_acces_organisme(uuid), ia_ouvrir_acces(uuid, text, timestamptz) to ia_app`,
] as const satisfies readonly string[];
