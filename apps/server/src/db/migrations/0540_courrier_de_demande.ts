/** A document asked of a body that nobody enters is asked by mail, and recalled by mail. */
export default [
  // Names what a mail tells, once: whatever is done twice, it is written once.
  `alter table courrier add column cle text check (char_length(cle) between 1 and 200)`,
  `create unique index courrier_cle on courrier (organisme_id, cle) where cle is not null`,

  // Whether nobody of a body receives what this software sends: no open role but reading, or an account never opened.
  // Asked by a vendor, of whom it serves; it says nothing of who they are.
  `create function ia_sans_compte(corps uuid) returns boolean language sql stable security definer
     set search_path = public
     as $$ select exists (select from prestataire p where p.organisme_id = ia_organisme())
       and not exists (select from appartenance a
         where a.organisme_id = corps and a.roles <> array['lecture']
           and (a.fin_le is null or a.fin_le > current_date)
           and exists (select from "account" c where c."userId" = a.utilisateur_id)) $$`,
  `revoke execute on function ia_sans_compte(uuid) from public`,
  `grant execute on function ia_sans_compte(uuid) to ia_app`,

  // The reminders look for vendors that wait for a document, then act under the rights of each.
  `create policy demande_document_owner on demande_document for select to current_user using (true)`,
] as const satisfies readonly string[];
