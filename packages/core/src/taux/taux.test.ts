import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tauxEnPourCent } from "../../test/arbitraries.ts";
import { addTaux, compareTaux, formatTaux, isTaux, parseTaux, parseTauxFr } from "../index.ts";

describe("taux : en pour cent, comme les textes l'écrivent, au plus six décimales", () => {
  test.each`
    texte         | taux
    ${"20"}       | ${"20"}
    ${"20.00"}    | ${"20"}
    ${"5.5"}      | ${"5.5"}
    ${"2.10"}     | ${"2.1"}
    ${"0"}        | ${"0"}
    ${"-1.25"}    | ${"-1.25"}
    ${"0.000001"} | ${"0.000001"}
  `("« $texte » est lu $taux", ({ texte, taux }) => {
    expect(parseTaux(texte)).toBe(taux);
    expect(isTaux(texte)).toBe(texte === taux);
  });

  test.each(["20 %", "5,5", "0.0000001", "-0", "20.", "", "1/5"])("« %s » est refusé", (texte) => {
    expect(isTaux(texte)).toBe(false);
    expect(() => parseTaux(texte)).toThrow(RangeError);
    expect(() => parseTaux(texte)).toThrow(/^Taux invalide « /);
  });

  test.each`
    texte             | taux
    ${"5,5 %"}        | ${"5.5"}
    ${"20%"}          | ${"20"}
    ${"20,00\u00A0%"} | ${"20"}
    ${"2,1"}          | ${"2.1"}
  `("en français, « $texte » est lu $taux", ({ texte, taux }) => {
    expect(parseTauxFr(texte)).toBe(taux);
  });

  test.each(["5.5 %", "5,5 €", "5,5 ‰", "%", "-0 %", ""])("en français, « %s » est refusé", (texte) => {
    expect(() => parseTauxFr(texte)).toThrow(RangeError);
  });

  test("s'écrit comme le fait le navigateur", () => {
    expect(formatTaux(parseTaux("5.5"))).toBe("5,5\u00A0%");
    const oracle = new Intl.NumberFormat("fr-FR", { style: "percent", maximumFractionDigits: 6 });
    expect(formatTaux(parseTaux("20"))).toBe(oracle.format(0.2));
  });

  test("tout taux se relit ; la somme ne dépend pas de l'ordre ; comparer est un ordre", () => {
    fc.assert(
      fc.property(tauxEnPourCent, tauxEnPourCent, (a, b) => {
        expect(parseTauxFr(formatTaux(a))).toBe(a);
        expect(addTaux(a, b)).toBe(addTaux(b, a));
        expect(compareTaux(a, b) + compareTaux(b, a)).toBe(0);
        expect(compareTaux(a, b) === 0).toBe(a === b);
      }),
    );
    expect(addTaux(parseTaux("2.15"), parseTaux("8"))).toBe("10.15");
    expect(compareTaux(parseTaux("5.5"), parseTaux("20"))).toBe(-1);
  });
});
