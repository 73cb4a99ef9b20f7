/** Exercices that were open before have their échéance too; its words are those of that day, the rule writes the next ones. */
export default [
  `insert into echeance (id, organisme_id, nature, jour, quoi, explication, partagee, maj_le)
     select gen_random_uuid(), prestataire_id, 'cloture-exercice', make_date(annee + 1, 1, 31),
       'Émettre les derniers titres de l''exercice ' || annee || ', puis le clore',
       'Services faits jusqu''au 31 décembre ' || annee || ' ; journée complémentaire, facultative, jusqu''au 31 janvier ' || (annee + 1) || '.',
       false, current_timestamp
     from exercice where statut = 'ouvert'`,
] as const satisfies readonly string[];
