/** What an identity provider last said of a person is in their access file: read by the person, and by their organisme. */
export default [
  `create function ia_identites(personne text) returns table (fournisseur text, siret text, "lueLe" timestamptz)
     language sql stable security definer set search_path = public
     as $$ select i.fournisseur, i.siret, i.lue_le
           from identite_oidc i join "account" c on i.fournisseur = c."providerId" and i.sujet = c."accountId"
           where c."userId" = personne and (personne = ia_utilisateur() or exists (
             select from appartenance a where a.utilisateur_id = personne and a.organisme_id = ia_organisme())) $$`,
  `revoke execute on function ia_identites(text) from public`,
  `grant execute on function ia_identites(text) to ia_app`,
] as const satisfies readonly string[];
