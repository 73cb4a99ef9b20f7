import { buildModele } from "../modele-courrier.ts";

export const MOT_DE_PASSE_OUBLIE = buildModele({
  titre: "Mot de passe oublié",
  quand: "Quand une personne demande un nouveau mot de passe.",
  secret: true,
  variables: {
    nom: "nom de la personne",
    lien: "adresse à ouvrir pour choisir un nouveau mot de passe",
    expiration: "jour et heure jusqu'auxquels le lien vaut",
  },
  obligatoires: ["lien"],
  objet: "Choisir un nouveau mot de passe",
  texte: `Bonjour {{nom}},

Un nouveau mot de passe a été demandé pour votre compte sur {{service}}.

Pour le choisir, ouvrez cette adresse :
{{lien}}

Elle ne sert qu'une fois et reste valable jusqu'au {{expiration}}.

Si vous n'avez rien demandé, ne faites rien : votre mot de passe ne change pas.`,
});
