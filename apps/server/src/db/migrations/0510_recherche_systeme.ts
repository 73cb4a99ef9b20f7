/**
 * The words by which a system is found are written again only when one of them changes: a change of law screens every
 * register again, and more than half of the time of that update went there.
 */
export default [
  `drop trigger systeme_recherche on systeme`,
  // After the parties, in the order of names of triggers.
  `create trigger systeme_recherche after insert on systeme
     for each row execute function ia_recherche_systeme_trigger()`,
  `create trigger systeme_recherche_maj after update on systeme
     for each row when ((old.nom, old.fournisseur, old.statut) is distinct from (new.nom, new.fournisseur, new.statut))
     execute function ia_recherche_systeme_trigger()`,
] as const satisfies readonly string[];
