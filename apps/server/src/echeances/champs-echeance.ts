import { type RawBuilder, sql } from "kysely";

/** Where échéances are read from, with what names their dossier: the other party. */
export const buildDe = (organismeId: string): RawBuilder<unknown> => sql`echeance e
  join organisme o on o.id = e.organisme_id
  left join dossier d on d.id = e.dossier_id
  left join "user" u on u.id = e.attribuee_a and e.organisme_id = ${organismeId}::uuid
  left join mission m on m.dossier_id = d.id
  left join systeme s on s.dossier_id = d.id
  left join organisme autre
    on autre.id = case when m.beneficiaire_id = ${organismeId}::uuid then m.prestataire_id else m.beneficiaire_id end`;

/** What an {@link EcheanceVue} is made of, as its organisme sees it. */
export const buildChamps = (organismeId: string): RawBuilder<unknown> => sql`
  e.id, e.nature, e.jour, e.heure, e.fuseau, e.quoi, e.explication, e.sources, e.etat, e.faite_le as "faiteLe",
  e.faite_par is not null as reouvrable, json_build_object('id', o.id, 'nom', o.nom) as organisme,
  e.organisme_id = ${organismeId}::uuid as "parNous", e.cle is null as saisie,
  case when u.id is not null then json_build_object('id', u.id, 'nom', u.name) end as "attribueeA",
  case when d.id is not null then json_build_object('id', d.id, 'genre', d.genre, 'demonstration', d.demonstration,
    'nom', coalesce(autre.nom, s.nom, 'Dossier')) end as dossier,
  e.sequence, e.version, e.maj_le as "majLe"`;

/** In the order of time; whole days first. */
export const ORDRE_ECHEANCES: RawBuilder<unknown> = sql`e.jour, e.heure nulls first, e.id`;
