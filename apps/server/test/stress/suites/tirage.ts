import fc from "fast-check";

/** What the people of the CDG and of the body may try on a mission, whether or not it is their turn. */
const GESTES = {
  referent: {
    avancer: [
      "creer-devis",
      "envoyer-devis",
      "deliberation",
      "convention",
      "accepter-devis",
      "planifier",
      "realiser",
      "realiser",
      "fiche",
      "confirmer",
      "confirmer",
    ],
    defaire: ["annuler-devis", "solder-devis", "modifier", "annuler-intervention", "renouveler", "denoncer"],
  },
  secretaire: {
    avancer: ["accepter-devis", "confirmer", "confirmer", "deliberation"],
    defaire: ["decliner-devis"],
  },
  finances: {
    avancer: ["lot", "transmettre", "emettre"],
    defaire: ["reduire", "annuler-titre", "abandonner-lot"],
  },
} as const;

export type Metier = keyof typeof GESTES;
export type Geste = (typeof GESTES)[Metier]["avancer" | "defaire"][number];

/** Every action, each once. */
export function listGestes(): readonly Geste[] {
  return [
    ...new Set<Geste>(Object.values(GESTES).flatMap(({ avancer, defaire }) => [...avancer, ...defaire])),
  ];
}

/** One draw: what is tried, on which of what is there, how much, on which day, from a page how old, clicked twice or not. */
export interface Tirage {
  readonly geste: Geste;
  readonly rang: number;
  readonly demiJournees: number;
  readonly jours: number;
  readonly perimee: boolean;
  readonly double: boolean;
}

/**
 * Draws the actions of one person, the same ones for the same seed.
 *
 * @example
 * drawTirages("finances", 12, 42) // => twelve draws among the actions of the service financier
 */
export function drawTirages(metier: Metier, nombre: number, graine: number): readonly Tirage[] {
  const tirage = fc.record<Tirage>({
    // What goes forward more often than what undoes it: else no mission would reach its titre.
    geste: fc.oneof(
      { arbitrary: fc.constantFrom<Geste[]>(...GESTES[metier].avancer), weight: 5 },
      { arbitrary: fc.constantFrom<Geste[]>(...GESTES[metier].defaire), weight: 1 },
    ),
    rang: fc.nat(5),
    demiJournees: fc.integer({ min: 1, max: 5 }),
    // Near enough for what was planned to be done, and now and then in the next year.
    jours: fc.oneof(
      { arbitrary: fc.integer({ min: -6, max: 4 }), weight: 4 },
      { arbitrary: fc.integer({ min: 5, max: 320 }), weight: 1 },
    ),
    perimee: fc.nat(9).map((n) => n === 0),
    double: fc.nat(9).map((n) => n === 0),
  });
  return fc.sample(tirage, { numRuns: nombre, seed: graine });
}
