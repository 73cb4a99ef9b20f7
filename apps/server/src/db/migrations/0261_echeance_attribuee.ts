/** An échéance may be given to a person of the organisme that has to act; an erased person leaves it to everybody. */
export default [
  `alter table echeance add column attribuee_a text references "user" (id) on delete set null`,
  `create index echeance_attribuee on echeance (attribuee_a, jour) where attribuee_a is not null`,
  `grant update (attribuee_a, dossier_id) on echeance to ia_app`,
] as const satisfies readonly string[];
