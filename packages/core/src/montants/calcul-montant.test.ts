import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { montants } from "../../test/arbitraries.ts";
import type { Montant } from "../index.ts";
import {
  addMontants,
  aggregateMontants,
  calculatePourcentage,
  compareMontants,
  isMontant,
  MONTANT_ZERO,
  multiplyMontant,
  negateMontant,
  parseMontant,
  parseTaux,
  subtractMontants,
} from "../index.ts";

/** Independent reading: a Montant has two decimals, so its digits without the point are its cents. */
const toCentimes = (montant: Montant): bigint => BigInt(montant.replace(".", ""));
const MAX = parseMontant("999999999999999.99");

describe("sommes exactes, sans flottant", () => {
  test("dix centimes et vingt centimes font trente centimes", () => {
    expect(addMontants(parseMontant("0.10"), parseMontant("0.20"))).toBe("0.30");
    expect(subtractMontants(parseMontant("1.00"), parseMontant("0.90"))).toBe("0.10");
  });

  test("rien ne fait zéro", () => {
    expect(addMontants()).toBe("0.00");
    expect(aggregateMontants(new Set())).toBe(MONTANT_ZERO);
  });

  test("toute somme est celle des centimes, dans n'importe quel ordre", () => {
    fc.assert(
      fc.property(fc.array(montants), (liste) => {
        const somme = addMontants(...liste);
        expect(isMontant(somme)).toBe(true);
        expect(toCentimes(somme)).toBe(liste.reduce((total, montant) => total + toCentimes(montant), 0n));
        expect(aggregateMontants([...liste].reverse())).toBe(somme);
      }),
    );
  });

  test("soustraire, c'est ajouter l'opposé ; l'opposé de l'opposé est le montant", () => {
    fc.assert(
      fc.property(montants, montants, (a, b) => {
        expect(subtractMontants(a, b)).toBe(addMontants(a, negateMontant(b)));
        expect(negateMontant(negateMontant(a))).toBe(a);
        expect(subtractMontants(a, a)).toBe("0.00");
      }),
    );
    expect(negateMontant(MONTANT_ZERO)).toBe("0.00");
  });

  test("deux cent mille lignes tiennent", () => {
    function* lignes(): Generator<Montant> {
      for (let rang = 0; rang < 200_000; rang += 1) yield parseMontant("0.01");
    }
    expect(aggregateMontants(lignes())).toBe("2000.00");
  });
});

describe("multiplier par un entier : rien n'est arrondi", () => {
  test.each`
    montant     | entier | produit
    ${"200.00"} | ${9}   | ${"1800.00"}
    ${"0.01"}   | ${3}   | ${"0.03"}
    ${"200.00"} | ${-1}  | ${"-200.00"}
    ${"-12.50"} | ${0}   | ${"0.00"}
    ${"-12.50"} | ${-0}  | ${"0.00"}
  `("$montant fois $entier : $produit", ({ montant, entier, produit }) => {
    expect(multiplyMontant(parseMontant(montant), entier)).toBe(produit);
  });

  test.each([0.25, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "2", 2n])("%s est refusé", (entier) => {
    expect(() => multiplyMontant(parseMontant("1.00"), entier as number)).toThrow(RangeError);
    expect(() => multiplyMontant(parseMontant("1.00"), entier as number)).toThrow(
      /nombre entier est attendu/,
    );
  });

  test("multiplier, c'est ajouter autant de fois", () => {
    fc.assert(
      fc.property(montants, fc.nat(40), (montant, n) => {
        expect(multiplyMontant(montant, n)).toBe(addMontants(...Array.from({ length: n }, () => montant)));
      }),
    );
  });
});

describe("comparer", () => {
  test("comparer est un ordre total, celui des centimes", () => {
    fc.assert(
      fc.property(montants, montants, montants, (a, b, c) => {
        const signe = toCentimes(a) - toCentimes(b);
        expect(compareMontants(a, b)).toBe(signe < 0n ? -1 : signe > 0n ? 1 : 0);
        expect(compareMontants(a, b) + compareMontants(b, a)).toBe(0);
        expect(compareMontants(a, b) === 0).toBe(a === b);
        const [petit, moyen, grand] = [a, b, c].sort(compareMontants) as [Montant, Montant, Montant];
        expect(compareMontants(petit, moyen) <= 0 && compareMontants(moyen, grand) <= 0).toBe(true);
        expect(compareMontants(petit, grand) <= 0).toBe(true);
      }),
    );
  });
});

describe("hors limites ou hors forme : refus", () => {
  test("un résultat de plus de 15 chiffres avant la virgule", () => {
    for (const calcul of [
      () => addMontants(MAX, parseMontant("0.01")),
      () => subtractMontants(negateMontant(MAX), parseMontant("0.01")),
      () => multiplyMontant(MAX, 2),
      () => calculatePourcentage(MAX, parseTaux("101")),
    ]) {
      expect(calcul).toThrow(RangeError);
      expect(calcul).toThrow(/Montant hors limites : le résultat aurait 16 chiffres|15 au plus/);
    }
  });

  test.each(["-0.00", "1", "1,00", "", "abc"])("« %s » dans un calcul", (texte) => {
    const faux = texte as Montant;
    for (const calcul of [
      () => addMontants(faux),
      () => subtractMontants(MAX, faux),
      () => negateMontant(faux),
      () => multiplyMontant(faux, 1),
      () => compareMontants(faux, MAX),
      () => calculatePourcentage(faux, parseTaux("20")),
    ]) {
      expect(calcul).toThrow(RangeError);
      expect(calcul).toThrow(`« ${texte} »`);
    }
  });
});
