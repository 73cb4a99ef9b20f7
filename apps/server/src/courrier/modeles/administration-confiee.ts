import { buildModele } from "../modele-courrier.ts";

export const ADMINISTRATION_CONFIEE = buildModele({
  titre: "Administration d'un organisme confiée",
  quand:
    "Quand un centre de gestion confie l'administration d'un organisme à une personne qui a déjà un compte.",
  secret: false,
  variables: {
    nom: "nom de la personne",
    auteur: "nom de la personne qui confie l'accès",
    collectivite: "nom de l'organisme dont l'accès s'ouvre",
  },
  obligatoires: [],
  objet: "{{organisme}} ouvre l'accès de {{collectivite}}",
  texte: `Bonjour {{nom}},

{{auteur}}, pour {{organisme}}, vous confie l'administration de l'accès de {{collectivite}}.

Connectez-vous comme d'habitude sur {{service}} : cet organisme s'ajoute au choix en haut de la page. Vous y donnerez leurs rôles aux autres personnes ; {{organisme}} n'y aura pas la main.

Si vous n'attendiez pas cette nouvelle, prévenez {{organisme}}.`,
});
