/** Places of taxation with the words of screens. Overseas ones have their own rates, no VAT, or a tax of their own. */
export const LIBELLES_LIEU_TVA = Object.freeze({
  metropole: "France continentale",
  corse: "Corse",
  guadeloupe: "Guadeloupe",
  martinique: "Martinique",
  reunion: "La Réunion",
  guyane: "Guyane",
  mayotte: "Mayotte",
  "saint-martin": "Saint-Martin",
  "saint-barthelemy": "Saint-Barthélemy",
  "saint-pierre-et-miquelon": "Saint-Pierre-et-Miquelon",
  "wallis-et-futuna": "Wallis-et-Futuna",
  "polynesie-francaise": "Polynésie française",
  "nouvelle-caledonie": "Nouvelle-Calédonie",
});

/**
 * Place where a service is taxed, decided by whoever sells: it turns on the rules of the place of supply, never on a
 * postcode, so nothing here infers it.
 */
export type LieuTva = keyof typeof LIBELLES_LIEU_TVA;
