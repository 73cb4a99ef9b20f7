import fc from "fast-check";
import type { Gestes, Metier, Poste, Tirage } from "./geste.ts";
import { GESTES_ADHESION } from "./gestes-adhesion.ts";
import { GESTES_AGENDA } from "./gestes-agenda.ts";
import { GESTES_DEVIS } from "./gestes-devis.ts";
import { GESTES_DOCUMENTS } from "./gestes-documents.ts";
import { GESTES_INTERVENTIONS } from "./gestes-interventions.ts";
import { GESTES_TITRES } from "./gestes-titres.ts";

/** What people try on a mission. */
export const GESTES_MISSION: Gestes<Poste> = {
  ...GESTES_DEVIS,
  ...GESTES_ADHESION,
  ...GESTES_AGENDA,
  ...GESTES_INTERVENTIONS,
  ...GESTES_DOCUMENTS,
};

/** Every action, in the order of a mission's life. */
export const listGestes = (): readonly string[] => [
  ...Object.keys(GESTES_MISSION),
  ...Object.keys(GESTES_TITRES),
];

/**
 * Draws the actions of one person, the same ones for the same seed.
 *
 * @example
 * drawTirages("finances", 12, 42) // => twelve draws among the actions of the service financier
 */
export function drawTirages(metier: Metier, nombre: number, graine: number): readonly Tirage[] {
  const gestes = Object.entries({ ...GESTES_MISSION, ...GESTES_TITRES })
    .filter(([, geste]) => geste.metiers.includes(metier))
    .map(([nom, { poids }]) => ({ arbitrary: fc.constant(nom), weight: Math.round(poids * 10) }));
  const tirage = fc.record<Tirage>({
    geste: fc.oneof(...gestes),
    rang: fc.nat(999),
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
