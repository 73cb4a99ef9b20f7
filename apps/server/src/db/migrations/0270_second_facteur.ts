/** A second factor that was lost is taken off by who administers the person, and by nobody who would open another door. */
export default [
  // Null when it is not theirs to take off: no line in the acting organisme, or the account also serves another one.
  `create function ia_retirer_second_facteur(personne text, jour date) returns boolean language plpgsql volatile
     security definer set search_path = public as $$
   declare retire boolean;
   begin
     if not exists (select from appartenance where utilisateur_id = personne and organisme_id = ia_organisme())
        or ia_presente_ailleurs(personne, jour) then return null; end if;
     update "user" set "twoFactorEnabled" = false where id = personne and "twoFactorEnabled";
     retire := found;
     delete from "twoFactor" where "userId" = personne;
     delete from code_totp where utilisateur_id = personne;
     delete from "verification" where value = personne;
     delete from "session" where "userId" = personne;
     return retire;
   end $$`,
  `revoke execute on function ia_retirer_second_facteur(text, date) from public`,
  `grant execute on function ia_retirer_second_facteur(text, date) to ia_app`,
] as const satisfies readonly string[];
