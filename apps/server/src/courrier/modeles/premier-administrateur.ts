import { buildModele } from "../modele-courrier.ts";

export const PREMIER_ADMINISTRATEUR = buildModele({
  titre: "Premier administrateur d'un organisme",
  quand: "Quand un centre de gestion ouvre l'accès d'un organisme en invitant son premier administrateur.",
  secret: true,
  variables: {
    nom: "nom de la personne invitée",
    auteur: "nom de la personne qui invite",
    collectivite: "nom de l'organisme dont l'accès s'ouvre",
    lien: "adresse à ouvrir pour choisir son mot de passe",
    expiration: "jour et heure jusqu'auxquels le lien vaut",
  },
  obligatoires: ["lien"],
  objet: "{{organisme}} ouvre l'accès de {{collectivite}}",
  texte: `Bonjour {{nom}},

{{auteur}}, pour {{organisme}}, vous invite à administrer l'accès de {{collectivite}} sur {{service}}.

Pour choisir votre mot de passe et vous connecter, ouvrez cette adresse :
{{lien}}

Elle ne sert qu'une fois et reste valable jusqu'au {{expiration}}.

Vous donnerez ensuite leurs rôles aux autres personnes de {{collectivite}}. {{organisme}} n'y aura pas la main.

Si vous n'attendiez pas cette invitation, ne faites rien : aucun accès n'est ouvert sans vous.`,
});
