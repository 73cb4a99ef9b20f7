/**
 * The thirteen territories that have their own list of jours fériés, in the order of the documents: metropolitan
 * France, départements overseas, other collectivités.
 */
export const TERRITOIRES = /* @__PURE__ */ Object.freeze([
  "FR",
  "AM",
  "GP",
  "MQ",
  "GF",
  "RE",
  "YT",
  "BL",
  "MF",
  "PM",
  "WF",
  "PF",
  "NC",
] as const);

/** One of the thirteen territories that have their own list of jours fériés. */
export type Territoire = (typeof TERRITOIRES)[number];

/** Labels in French of the {@link TERRITOIRES}, in their order. Apart, so that a code is checked without them. */
export const LIBELLES_TERRITOIRE: Readonly<Record<Territoire, string>> = /* @__PURE__ */ Object.freeze({
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
