import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { montants, tauxEnPourCent } from "../../test/arbitraries.ts";
import { calculatePourcentage, negateMontant, parseMontant, parseTaux } from "../index.ts";

describe("part en pour cent : un seul arrondi, au centime, la moitié s'éloigne de zéro", () => {
  test.each`
    montant      | taux          | part
    ${"1000.00"} | ${"20"}       | ${"200.00"}
    ${"100.10"}  | ${"5.5"}      | ${"5.51"}
    ${"0.10"}    | ${"5"}        | ${"0.01"}
    ${"-0.10"}   | ${"5"}        | ${"-0.01"}
    ${"0.10"}    | ${"4.999999"} | ${"0.00"}
    ${"-0.10"}   | ${"4.999999"} | ${"0.00"}
    ${"200.00"}  | ${"-1.5"}     | ${"-3.00"}
    ${"33.33"}   | ${"100"}      | ${"33.33"}
  `("$taux % de $montant : $part", ({ montant, taux, part }) => {
    expect(calculatePourcentage(parseMontant(montant), parseTaux(taux))).toBe(part);
  });

  test("un avoir est le miroir de sa facture, et l'écart à la valeur exacte est d'un demi-centime au plus", () => {
    fc.assert(
      fc.property(montants, tauxEnPourCent, (montant, taux) => {
        const part = calculatePourcentage(montant, taux);
        expect(calculatePourcentage(negateMontant(montant), taux)).toBe(negateMontant(part));
        // Exact value in cents is montant × taux / 100; the rate is scaled to its six decimals.
        const [entier = "", decimales = ""] = taux.split(".");
        const exact = BigInt(montant.replace(".", "")) * BigInt(entier + decimales.padEnd(6, "0"));
        const ecart = exact - BigInt(part.replace(".", "")) * 100_000_000n;
        // On a tie the amount went away from zero: what is left points back to zero.
        const limite = exact < 0n ? -ecart : ecart;
        expect(limite >= -50_000_000n && limite < 50_000_000n).toBe(true);
      }),
    );
  });
});

test("ce qui n'est pas un taux est refusé", () => {
  expect(() => calculatePourcentage(parseMontant("1.00"), "20 %" as never)).toThrow("« 20 % »");
  expect(() => calculatePourcentage(parseMontant("1.00"), 0.2 as never)).toThrow(TypeError);
});
