/** Reasons given in the draft, in our own words, each held by the article of the offer named beside it. */
export const CONSIDERANTS: readonly string[] = [
  // Offre de service CDG14, art. 1.2: new duties, and resources shared between bodies.
  "que le règlement (UE) 2024/1689 crée des obligations nouvelles pour les organismes qui utilisent des systèmes d'intelligence artificielle",
  "l'intérêt de recourir à des moyens mutualisés pour s'y conformer",
  // Art. 2.3: joining is by convention, after the délibération.
  "que l'adhésion à l'offre se fait par une convention, signée après délibération de l'assemblée délibérante",
];

/** Printed under the title: a draft is not a decision. */
export const AVERTISSEMENT_PROJET =
  "Projet proposé à l'assemblée, à adapter avant le vote. Les mentions entre crochets sont à compléter.";
