import { at, type Ecran } from "./ecran.ts";

/** The screens of reports and activity. */
export const ECRANS_RAPPORTS: readonly Ecran[] = [
  { nom: "activité de l'année", compte: "referent", titre: /^Activité/, open: at("/activite") },
  {
    nom: "équipement du département",
    compte: "referent",
    titre: "Équipement du département",
    open: at("/activite/equipement?tri=-demiJournees"),
  },
  {
    nom: "rapports enregistrés",
    compte: "referent",
    titre: "Rapports semestriels",
    open: at("/rapports"),
  },
];
