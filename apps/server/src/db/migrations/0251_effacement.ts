/** Erasing a person also takes what they keep for themselves: saved views, drafts of forms. */
export default [
  `create or replace function ia_effacer_personne(personne text, jour date) returns jsonb language plpgsql volatile
     security definer set search_path = public as $$
   declare fait jsonb;
   begin
     if not exists (select from appartenance where utilisateur_id = personne and organisme_id = ia_organisme())
        or ia_presente_ailleurs(personne, jour) then return null; end if;
     select jsonb_build_object(
       'sessions', (select count(*) from "session" where "userId" = personne),
       'moyensDeConnexion', (select count(*) from "account" where "userId" = personne),
       'roles', (select count(*) from appartenance where utilisateur_id = personne),
       'courriers', (select count(*) from courrier where destinataire_id = personne),
       'brouillons', (select count(*) from brouillon where utilisateur_id = personne),
       'vues', (select count(*) from vue_liste where utilisateur_id = personne)) into fait;
     delete from identite_oidc i using "account" c
       where c."userId" = personne and i.fournisseur = c."providerId" and i.sujet = c."accountId";
     delete from "verification" where value = personne;
     delete from idempotence where utilisateur_id = personne;
     delete from brouillon where utilisateur_id = personne;
     delete from vue_liste where utilisateur_id = personne;
     delete from courrier where destinataire_id = personne;
     update delegation set utilisateur_id = null where utilisateur_id = personne;
     delete from "user" where id = personne;
     return fait;
   end $$`,
] as const satisfies readonly string[];
