/** A template of mail: its default text, and the variables that it, or an edited copy, may hold. */
export interface ModeleCourrier<Variable extends string = string> {
  readonly titre: string;
  /** When this mail is sent, as its editor reads it. */
  readonly quand: string;
  /** Its text gives access to something: it is shown to nobody, and forgotten once it has left. */
  readonly secret: boolean;
  /** Variables and what each one holds. */
  readonly variables: Readonly<Record<Variable, string>>;
  /** Those without which the mail would be of no use: an edited copy keeps them. */
  readonly obligatoires: readonly NoInfer<Variable>[];
  readonly objet: string;
  readonly texte: string;
}

/** What a template says: the part of it that an organisme may edit. */
export interface TexteCourrier {
  readonly objet: string;
  readonly texte: string;
}

/** Filled in at delivery for every template. */
export const VARIABLES_COMMUNES = {
  organisme: "nom de l'organisme au nom duquel le courrier part",
  service: "adresse de ce logiciel",
} as const;

/** Keeps the names of the variables in the type of a template. */
export function buildModele<Variable extends string>(
  modele: ModeleCourrier<Variable>,
): ModeleCourrier<Variable> {
  return modele;
}
