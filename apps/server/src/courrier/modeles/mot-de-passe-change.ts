import { buildModele } from "../modele-courrier.ts";

export const MOT_DE_PASSE_CHANGE = buildModele({
  titre: "Mot de passe changé",
  quand: "Quand le mot de passe d'un compte vient de changer, par son écran ou par le lien d'un courrier.",
  secret: false,
  variables: {
    nom: "nom de la personne",
    quand: "jour et heure du changement",
  },
  obligatoires: [],
  objet: "Votre mot de passe a changé",
  texte: `Bonjour {{nom}},

Le mot de passe de votre compte sur {{service}} a changé le {{quand}}. Les sessions qui étaient ouvertes ailleurs sont fermées.

Si c'est vous, il n'y a rien à faire.

Sinon, choisissez-en un autre tout de suite : {{service}}/mot-de-passe-oublie
Puis prévenez l'administrateur de votre organisme.`,
});
