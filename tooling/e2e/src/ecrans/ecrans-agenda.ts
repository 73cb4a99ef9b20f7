import { at, type Ecran } from "./ecran.ts";

/** The screens of the agenda and échéances. */
export const ECRANS_AGENDA: readonly Ecran[] = [
  { nom: "agenda de la semaine", compte: "referent", titre: /^Agenda, semaine du /, open: at("/agenda") },
  { nom: "agenda du mois", compte: "referent", titre: /^Agenda, /, open: at("/agenda?vue=mois") },
  {
    nom: "absences, fermetures, passations",
    compte: "referent",
    titre: "Absences, fermetures, passations",
    open: at("/agenda/absences"),
  },
  {
    nom: "demi-journées de la commune",
    compte: "secretaire",
    titre: "Demi-journées d’intervention",
    open: at("/agenda"),
  },
  { nom: "échéances", compte: "referent", titre: "Échéances", open: at("/echeances?qui=tous") },
  {
    nom: "échéances du mois",
    compte: "referent",
    titre: /^Échéances de /,
    open: at("/echeances/mois"),
  },
  { nom: "échéances de la commune", compte: "secretaire", titre: "Échéances", open: at("/echeances") },
];
