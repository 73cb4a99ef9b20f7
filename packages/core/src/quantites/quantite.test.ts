import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantites } from "../../test/arbitraries.ts";
import {
  addQuantites,
  compareQuantites,
  formatQuantite,
  isQuantite,
  parseQuantite,
  parseQuantiteFr,
  subtractQuantites,
  toQuantite,
} from "../index.ts";

describe("quantité : au plus quatre décimales, sans zéro inutile", () => {
  test.each`
    texte       | quantite
    ${"3"}      | ${"3"}
    ${"3.0000"} | ${"3"}
    ${"2.50"}   | ${"2.5"}
    ${"-1"}     | ${"-1"}
    ${"0.0000"} | ${"0"}
    ${"100"}    | ${"100"}
  `("« $texte » est lue $quantite", ({ texte, quantite }) => {
    expect(parseQuantite(texte)).toBe(quantite);
    expect(isQuantite(texte)).toBe(texte === quantite);
  });

  test.each(["0.00001", "3.00000", "1.2.3", "-0", "-0.0000", "3.", ".5", "03", "1e2", "1,5", "", "Infinity"])(
    "« %s » est refusée",
    (texte) => {
      expect(isQuantite(texte)).toBe(false);
      expect(() => parseQuantite(texte)).toThrow(RangeError);
      expect(() => parseQuantite(texte)).toThrow(/^Quantité invalide « .*au plus 4 décimales attendu/);
    },
  );

  test.each`
    texte        | quantite
    ${"1 234,5"} | ${"1234.5"}
    ${"2,50"}    | ${"2.5"}
    ${"10"}      | ${"10"}
    ${"100"}     | ${"100"}
  `("en français, « $texte » est lue $quantite", ({ texte, quantite }) => {
    expect(parseQuantiteFr(texte)).toBe(quantite);
  });

  test.each(["2.5", "2,50000", "5 €", "5 %", "-0", ""])("en français, « %s » est refusée", (texte) => {
    expect(() => parseQuantiteFr(texte)).toThrow(RangeError);
  });

  test("un entier devient une quantité, un nombre à virgule non", () => {
    expect(toQuantite(3)).toBe("3");
    expect(toQuantite(-0)).toBe("0");
    for (const faux of [0.25, Number.NaN, Number.POSITIVE_INFINITY, 1e21, "3"]) {
      expect(() => toQuantite(faux as number)).toThrow(/nombre entier est attendu/);
    }
    expect(() => toQuantite(Number.MAX_SAFE_INTEGER)).toThrow(/au plus 15 chiffres/);
  });

  test("toute quantité se relit ; soustraire défait ajouter ; comparer est un ordre", () => {
    fc.assert(
      fc.property(quantites, quantites, (a, b) => {
        expect(parseQuantiteFr(formatQuantite(a))).toBe(a);
        expect(subtractQuantites(addQuantites(a, b), b)).toBe(a);
        expect(compareQuantites(a, b) + compareQuantites(b, a)).toBe(0);
        expect(compareQuantites(a, b) === 0).toBe(a === b);
      }),
    );
    expect(addQuantites()).toBe("0");
    expect(addQuantites(parseQuantite("0.5"), parseQuantite("0.5"))).toBe("1");
    expect(compareQuantites(parseQuantite("9"), parseQuantite("10"))).toBe(-1);
  });
});
