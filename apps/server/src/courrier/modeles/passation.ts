import { buildModele } from "../modele-courrier.ts";

export const PASSATION = buildModele({
  titre: "Passation entre référents",
  quand: "Quand les créneaux à venir d'un référent sont confiés à un autre.",
  secret: false,
  variables: {
    nom: "nom de qui prend la suite",
    de: "nom de qui passe la main",
    compte: "nombre de créneaux confiés",
    note: "note de passation",
  },
  obligatoires: ["note"],
  objet: "{{de}} vous confie ses créneaux ({{compte}})",
  texte: `Bonjour {{nom}},

{{de}} vous confie ses créneaux à venir ({{compte}}). Sa note :

{{note}}

Votre agenda : {{service}}/agenda`,
});
