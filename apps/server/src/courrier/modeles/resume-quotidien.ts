import { buildModele } from "../modele-courrier.ts";

export const RESUME_QUOTIDIEN = buildModele({
  titre: "Résumé quotidien des échéances",
  quand: "Un jour ouvré, au matin, quand une échéance approche ou est en retard ; un seul courrier par jour.",
  secret: false,
  variables: {
    nom: "nom de la personne",
    date: "jour du résumé",
    compte: "nombre d'échéances, par exemple « 3 échéances à suivre »",
    echeances: "les échéances, par organisme et par urgence",
  },
  obligatoires: ["echeances"],
  objet: "{{compte}}, {{date}}",
  texte: `Bonjour {{nom}},

{{echeances}}

Toutes vos échéances : {{service}}/echeances
C'est aussi là que vous choisissez de ne plus recevoir ce résumé.`,
});
