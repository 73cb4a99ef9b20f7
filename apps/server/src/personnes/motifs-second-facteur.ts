/** Why a second factor is taken off: a closed list, for the journal holds no free text. */
export const MOTIFS_SECOND_FACTEUR = ["appareil-perdu", "appareil-remplace", "codes-epuises"] as const;
export type MotifSecondFacteur = (typeof MOTIFS_SECOND_FACTEUR)[number];

/** How one made sure of who asks. */
export const VERIFICATIONS_IDENTITE = ["en-personne", "appel-numero-connu", "visioconference"] as const;
export type VerificationIdentite = (typeof VERIFICATIONS_IDENTITE)[number];
