import { buildModele } from "../modele-courrier.ts";

export const INVITATION = buildModele({
  titre: "Invitation",
  quand: "Quand un administrateur invite une personne dans son organisme.",
  secret: true,
  variables: {
    nom: "nom de la personne invitée",
    auteur: "nom de la personne qui invite",
    lien: "adresse à ouvrir pour choisir son mot de passe",
    expiration: "jour et heure jusqu'auxquels le lien vaut",
  },
  obligatoires: ["lien"],
  objet: "{{organisme}} vous invite",
  texte: `Bonjour {{nom}},

{{auteur}} vous ouvre un accès au nom de {{organisme}}.

Pour choisir votre mot de passe et vous connecter, ouvrez cette adresse :
{{lien}}

Elle ne sert qu'une fois et reste valable jusqu'au {{expiration}}.

Si vous n'attendiez pas cette invitation, ne faites rien : aucun accès n'est ouvert sans vous.`,
});
