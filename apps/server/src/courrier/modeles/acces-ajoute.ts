import { buildModele } from "../modele-courrier.ts";

export const ACCES_AJOUTE = buildModele({
  titre: "Accès ajouté",
  quand: "Quand un administrateur donne un rôle dans son organisme à une personne qui a déjà un compte.",
  secret: false,
  variables: {
    nom: "nom de la personne",
    auteur: "nom de la personne qui donne l'accès",
  },
  obligatoires: [],
  objet: "{{organisme}} vous ouvre un accès",
  texte: `Bonjour {{nom}},

{{auteur}} vous ouvre un accès au nom de {{organisme}}.

Connectez-vous comme d'habitude sur {{service}} : cet organisme s'ajoute au choix en haut de la page.`,
});
