import { buildModele } from "../modele-courrier.ts";

const VARIABLES = {
  beneficiaire: "organisme chez qui l'intervention a lieu",
  moment: "jour et demi-journée",
  objet: "objet du devis",
  etat: "« confirmée » ou « à confirmer »",
};

export const CRENEAU_INVITATION = buildModele({
  titre: "Invitation à une intervention",
  quand:
    "Quand une demi-journée est confirmée, puis à chaque changement : au référent et à l'adresse de contact de l'organisme, avec un fichier d'agenda.",
  secret: false,
  variables: VARIABLES,
  obligatoires: ["moment"],
  objet: "Intervention {{etat}} : {{moment}}",
  texte: `Bonjour,

Une intervention de {{organisme}} chez {{beneficiaire}} est {{etat}} : {{moment}}.

Objet : {{objet}}

Le fichier joint l'inscrit dans votre agenda, ou la met à jour. Pour répondre ou demander une autre demi-journée : {{service}}/agenda`,
});

export const CRENEAU_ANNULATION = buildModele({
  titre: "Annulation d'une intervention",
  quand: "Quand une demi-journée à laquelle on était invité est annulée, ou confiée à quelqu'un d'autre.",
  secret: false,
  variables: VARIABLES,
  obligatoires: ["moment"],
  objet: "Intervention {{etat}} : {{moment}}",
  texte: `Bonjour,

L'intervention de {{organisme}} chez {{beneficiaire}}, {{moment}}, est {{etat}}.

Objet : {{objet}}

Le fichier joint la retire de votre agenda.`,
});
