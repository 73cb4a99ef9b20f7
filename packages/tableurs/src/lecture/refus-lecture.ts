/** Why a file is not read. */
export const CODES_REFUS_LECTURE = [
  "fichier-vide",
  "fichier-trop-lourd",
  "format-inconnu",
  "type-mensonger",
  "fichier-chiffre",
  "fichier-abime",
  "macros",
  "liens-externes",
  "trop-volumineux",
  "trop-de-feuilles",
  "trop-de-colonnes",
  "trop-de-cellules",
  "guillemet-ouvert",
  "delai-depasse",
  "memoire-depassee",
  "lecture-arretee",
] as const;

export type CodeRefusLecture = (typeof CODES_REFUS_LECTURE)[number];

/** A foreseen refusal, of the shape of every refusal of the house; this package imports none of it. */
export interface RefusLecture {
  readonly statut: "refus";
  readonly code: CodeRefusLecture;
  readonly message: string;
  readonly sources: readonly never[];
  readonly figures: object;
}

/**
 * Builds the refusal of a file.
 * @example
 * refuseLecture("fichier-vide", "Le fichier est vide.").code // => "fichier-vide"
 */
export function refuseLecture(code: CodeRefusLecture, message: string, figures: object = {}): RefusLecture {
  return { statut: "refus", code, message, sources: [], figures };
}

/** Carries a refusal out of the depths of a reading. */
export class ErreurLecture extends Error {
  readonly refus: RefusLecture;
  constructor(code: CodeRefusLecture, message: string, figures: object = {}) {
    super(message);
    this.refus = refuseLecture(code, message, figures);
  }
}
