/** Why a second factor is taken off, in the words of the screen. */
export const MOTIFS_SECOND_FACTEUR = {
  "appareil-perdu": "Téléphone perdu ou volé",
  "appareil-remplace": "Téléphone remplacé",
  "codes-epuises": "Plus de codes de secours",
} as const;

/** How one made sure of who asks. */
export const VERIFICATIONS_IDENTITE = {
  "en-personne": "En personne",
  "appel-numero-connu": "En rappelant un numéro déjà connu",
  visioconference: "En visioconférence",
} as const;
