import fc from "fast-check";
import { expect, test } from "vitest";
import { divideParDiviseur, divideParInverse } from "./nombres.ts";

const MAX = Number.MAX_SAFE_INTEGER;
const DIVISEURS = Array.from({ length: 9 }, (_, exposant) => 10 ** exposant);

/** Rounded to the integer, halves away from zero, on big integers. */
function divideExact(valeur: number, diviseur: number): number {
  const grandeur = BigInt(Math.abs(valeur));
  const quotient = Number((2n * grandeur + BigInt(diviseur)) / (2n * BigInt(diviseur)));
  return valeur < 0 ? 0 - quotient : quotient;
}

test("les deux divisions donnent le quotient exact, moitiés et bornes comprises", () => {
  const autour = fc
    .tuple(fc.maxSafeNat(), fc.constantFrom(...DIVISEURS), fc.integer({ min: -1, max: 1 }), fc.boolean())
    .map(([tire, diviseur, ecart, moitie]) => {
      const multiple = Math.floor(tire / diviseur) * diviseur + (moitie ? Math.floor(diviseur / 2) : 0);
      return { valeur: Math.min(MAX, Math.max(0, multiple + ecart)), diviseur };
    });
  const partout = fc.record({
    valeur: fc.oneof(fc.maxSafeInteger(), fc.integer({ min: MAX - 1000, max: MAX })),
    diviseur: fc.constantFrom(...DIVISEURS),
  });
  fc.assert(
    fc.property(fc.oneof(autour, partout), ({ valeur, diviseur }) => {
      const attendu = divideExact(valeur, diviseur);
      expect(divideParDiviseur(valeur, diviseur)).toBe(attendu);
      expect(divideParInverse(valeur, diviseur, 1 / diviseur)).toBe(attendu);
    }),
    { numRuns: 2_000 },
  );
});
