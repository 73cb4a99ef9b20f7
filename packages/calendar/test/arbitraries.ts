// Generators shared by the property tests.
import { addJours, type DateIso, parseDateIso, type Territoire, TERRITOIRES } from "@ia-territoires/core";
import fc from "fast-check";
import { type Calendrier, createCalendrier, type OptionsCalendrier } from "../src/index.ts";

const day = (from: string, nombre: number): fc.Arbitrary<DateIso> =>
  fc.nat(nombre).map((rang) => addJours(parseDateIso(from), rang));

/** Days of 2012 to 2099: those that every territory answers for. */
export const jours = day("2012-01-01", 32_141);
/** Days from which thousands of worked days can be counted either way. */
export const joursDuMilieu = day("2040-01-01", 9_000);

export const territoires: fc.Arbitrary<Territoire> = fc.constantFrom(...TERRITOIRES);

/** Options of any calendar, with a few closed days and stretches. */
export const options: fc.Arbitrary<OptionsCalendrier> = fc.record(
  {
    territoire: territoires,
    semaine: fc.constantFrom("ouvres", "ouvrables"),
    fermetures: fc.array(
      fc.oneof(
        joursDuMilieu,
        fc.tuple(joursDuMilieu, fc.nat(40)).map(([debut, duree]) => ({ debut, fin: addJours(debut, duree) })),
      ),
      { maxLength: 6 },
    ),
    joursFeriesTravailles: fc.subarray(["lundi-de-pentecote", "ascension", "huit-mai"] as const),
  },
  { requiredKeys: ["territoire"] },
) as fc.Arbitrary<OptionsCalendrier>;

export const calendriers: fc.Arbitrary<Calendrier> = options.map(createCalendrier);
