/**
 * Labels in French of the thirteen territories that have their own list of jours fériés.
 * The order is that of the documents: metropolitan France, départements overseas, other collectivités.
 */
export const LIBELLES_TERRITOIRE = Object.freeze({
  FR: "France métropolitaine (hors Alsace-Moselle)",
  AM: "Alsace-Moselle",
  GP: "Guadeloupe",
  MQ: "Martinique",
  GF: "Guyane",
  RE: "La Réunion",
  YT: "Mayotte",
  BL: "Saint-Barthélemy",
  MF: "Saint-Martin",
  PM: "Saint-Pierre-et-Miquelon",
  WF: "Wallis-et-Futuna",
  PF: "Polynésie française",
  NC: "Nouvelle-Calédonie",
});

/** One of the thirteen territories that have their own list of jours fériés. */
export type Territoire = keyof typeof LIBELLES_TERRITOIRE;

/** The thirteen territories, in the order of {@link LIBELLES_TERRITOIRE}. */
export const TERRITOIRES: readonly Territoire[] = Object.freeze(
  Object.keys(LIBELLES_TERRITOIRE) as Territoire[],
);
