import { buildModele } from "../modele-courrier.ts";

export const ESSAI = buildModele({
  titre: "Courrier d'essai",
  quand: "Quand une personne vérifie, depuis l'écran des courriers, que les courriers arrivent.",
  secret: false,
  variables: { nom: "nom de la personne qui fait l'essai" },
  obligatoires: [],
  objet: "Courrier d'essai de {{organisme}}",
  texte: `Bonjour {{nom}},

Vous lisez ce courrier : l'envoi depuis {{service}} fonctionne.`,
});
