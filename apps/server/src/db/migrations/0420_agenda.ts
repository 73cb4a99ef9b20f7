/** Agenda of the référents: absences, closures, handovers; invitations; one half-day, one place. */
export default [
  // Whatever the application believes: nobody is at two places on one half-day, and no body is served twice.
  `create unique index creneau_referent on creneau (referent_id, date, demi_journee)
     where statut <> 'annule' and referent_id is not null`,
  `create unique index creneau_beneficiaire on creneau (prestataire_id, beneficiaire_id, date, demi_journee)
     where statut <> 'annule'`,
  // How many invitations have left for it: the next one carries a higher number.
  `alter table creneau add column invitations integer not null default 0 check (invitations >= 0)`,
  `grant update (invitations) on creneau to ia_app`,

  `create table absence (
     id uuid primary key,
     organisme_id uuid not null references organisme (id),
     referent_id text not null,
     du date not null,
     du_demi_journee text not null check (du_demi_journee in ('matin', 'apres-midi')),
     au date not null,
     au_demi_journee text not null check (au_demi_journee in ('matin', 'apres-midi')),
     version integer not null default 1,
     maj_le timestamptz not null,
     check (au > du or (au = du and (du_demi_journee = 'matin' or au_demi_journee = 'apres-midi'))))`,
  `create index absence_organisme on absence (organisme_id, au)`,
  `create table fermeture (
     id uuid primary key,
     organisme_id uuid not null references organisme (id),
     libelle text not null check (char_length(libelle) between 1 and 120),
     du date not null,
     au date not null check (au >= du),
     version integer not null default 1,
     maj_le timestamptz not null)`,
  `create index fermeture_organisme on fermeture (organisme_id, au)`,
  `create table passation (
     id uuid primary key,
     organisme_id uuid not null references organisme (id),
     de text not null,
     vers text not null,
     note text not null check (char_length(note) between 1 and 4000),
     creneaux uuid[] not null,
     faite_le timestamptz not null)`,
  `create index passation_organisme on passation (organisme_id, faite_le desc)`,

  ...["absence", "fermeture", "passation"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_organisme on ${table} for all to ia_app
       using (organisme_id = (select ia_organisme())) with check (organisme_id = (select ia_organisme()))`,
    `create policy ${table}_owner on ${table} for all to current_user using (true) with check (true)`,
  ]),
  `grant select, insert, delete, update (du, du_demi_journee, au, au_demi_journee, version, maj_le) on absence to ia_app`,
  `grant select, insert, delete, update (libelle, du, au, version, maj_le) on fermeture to ia_app`,
  `grant select, insert on passation to ia_app`,

  // Who intervenes for a vendor: all of them for itself; for a body it serves, those it has, or had, a half-day with.
  // Someone who has left the role keeps their name on what they hold.
  `create function ia_referents(vendeur uuid) returns table (id text, nom text, email text, fin_le date)
     language sql stable security definer set search_path = public
     as $$ select u.id, u.name, u.email,
             case when 'referent-ia' = any (a.roles) then a.fin_le else '2000-01-01'::date end
           from appartenance a join "user" u on u.id = a.utilisateur_id
           where a.organisme_id = vendeur and (
             (vendeur = ia_organisme() and ('referent-ia' = any (a.roles)
               or exists (select from creneau c where c.prestataire_id = vendeur and c.referent_id = u.id)))
             or exists (select from creneau c where c.prestataire_id = vendeur
                        and c.beneficiaire_id = ia_organisme() and c.referent_id = u.id))
           order by lower(u.name), u.id $$`,

  // Half-days a référent of a vendor has taken elsewhere, for a body that the vendor serves: when, not with whom nor why.
  `create function ia_occupations(vendeur uuid, referent text, debut date, fin date)
     returns table (du date, du_demi_journee text, au date, au_demi_journee text)
     language sql stable security definer set search_path = public
     as $$ select c.date, c.demi_journee, c.date, c.demi_journee from creneau c
           where c.referent_id = referent and c.statut <> 'annule' and c.date between debut and fin
             and c.beneficiaire_id <> ia_organisme()
             and vendeur in (select m.prestataire_id from mission m where m.beneficiaire_id = ia_organisme())
           union all
           select a.du, a.du_demi_journee, a.au, a.au_demi_journee from absence a
           where a.organisme_id = vendeur and a.referent_id = referent and a.au >= debut and a.du <= fin
             and vendeur in (select m.prestataire_id from mission m where m.beneficiaire_id = ia_organisme())
           union all
           select f.du, 'matin', f.au, 'apres-midi' from fermeture f
           where f.organisme_id = vendeur and f.au >= debut and f.du <= fin
             and vendeur in (select m.prestataire_id from mission m where m.beneficiaire_id = ia_organisme()) $$`,
  ...["ia_referents(uuid)", "ia_occupations(uuid, text, date, date)"].flatMap((fonction) => [
    `revoke execute on function ${fonction} from public`,
    `grant execute on function ${fonction} to ia_app`,
  ]),

  // A mail may carry a calendar file: an invitation, its update or its cancellation.
  `alter table courrier add column calendrier jsonb`,
  // A body that confirms or cancels a half-day makes the invitation of its vendor leave, in the vendor's name.
  `create policy courrier_invitation on courrier for insert to ia_app
     with check (etat = 'a-envoyer' and modele in ('creneau-invitation', 'creneau-annulation')
       and organisme_id in (select m.prestataire_id from mission m where m.beneficiaire_id = (select ia_organisme())))`,
] as const satisfies readonly string[];
