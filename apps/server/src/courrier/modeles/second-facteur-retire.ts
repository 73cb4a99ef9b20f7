import { buildModele } from "../modele-courrier.ts";

export const SECOND_FACTEUR_RETIRE = buildModele({
  titre: "Double authentification retirée",
  quand: "Quand la double authentification d'un compte est retirée, par la personne ou pour elle.",
  secret: false,
  variables: {
    nom: "nom de la personne",
    auteur: "qui l'a retirée",
    quand: "jour et heure du retrait",
  },
  obligatoires: [],
  objet: "La double authentification de votre compte est retirée",
  texte: `Bonjour {{nom}},

La double authentification de votre compte sur {{service}} a été retirée le {{quand}} par {{auteur}}. Votre mot de passe n'a pas changé ; lui seul est demandé désormais.

Activez-la de nouveau dès que possible : {{service}}/compte

Si vous n'avez rien demandé, changez de mot de passe tout de suite et prévenez l'administrateur de votre organisme.`,
});
