import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divideHalfAway } from "./divide-half-away.ts";

describe("arrondi à l'unité la plus proche, la moitié s'éloigne de zéro", () => {
  test.each`
    dividende | diviseur | quotient
    ${5n}     | ${2n}    | ${3n}
    ${-5n}    | ${2n}    | ${-3n}
    ${3n}     | ${2n}    | ${2n}
    ${1n}     | ${2n}    | ${1n}
    ${-1n}    | ${2n}    | ${-1n}
    ${1n}     | ${3n}    | ${0n}
    ${-1n}    | ${3n}    | ${0n}
    ${2n}     | ${3n}    | ${1n}
    ${0n}     | ${7n}    | ${0n}
    ${7n}     | ${1n}    | ${7n}
  `("$dividende / $diviseur : $quotient", ({ dividende, diviseur, quotient }) => {
    expect(divideHalfAway(dividende, diviseur)).toBe(quotient);
  });

  test("jamais à plus d'une demi-unité, et symétrique", () => {
    const diviseurs = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(fc.bigInt(), diviseurs, (dividende, diviseur) => {
        const reste = dividende - divideHalfAway(dividende, diviseur) * diviseur;
        expect(2n * (reste < 0n ? -reste : reste) <= diviseur).toBe(true);
        expect(divideHalfAway(-dividende, diviseur)).toBe(-divideHalfAway(dividende, diviseur));
      }),
    );
  });
});
