/**
 * What the support may consist of, in our own words: the five examples of « Offre de service CDG14 », art. 2.1.
 * The offer lists them as examples; what is done depends on what the body asks for.
 */
export const PRESTATIONS_OFFRE_CDG14: readonly string[] = [
  "ateliers de sensibilisation à l'intelligence artificielle",
  "conseil et appui pour respecter la réglementation sur l'intelligence artificielle",
  "aide à la rédaction et à la tenue à jour des documents liés à l'intelligence artificielle : cartographie des systèmes, mentions, chartes, procédures",
  "vérification des actes et des clauses relatifs à l'intelligence artificielle",
  "aide à la sécurisation juridique des projets d'intelligence artificielle",
];
