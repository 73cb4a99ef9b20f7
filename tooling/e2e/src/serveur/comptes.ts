/** The demonstration accounts, by the name journeys call them. */
export const COMPTES = {
  referent: "referent.ia@cdg14.demo",
  administration: "administration@cdg14.demo",
  finances: "finances@cdg14.demo",
  juriste: "juriste@cdg14.demo",
  secretaire: "secretaire@communes.demo",
} as const;

/** Their password on the server of the journeys, which lives as long as they do. */
export const MOT_DE_PASSE = "parcours-de-demonstration";
