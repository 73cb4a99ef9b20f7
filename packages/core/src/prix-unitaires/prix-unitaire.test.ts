import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prixUnitaires, quantites } from "../../test/arbitraries.ts";
import {
  addPrixUnitaires,
  comparePrixUnitaires,
  formatPrixUnitaire,
  isPrixUnitaire,
  multiplyPrixUnitaire,
  negateMontant,
  parseMontant,
  parsePrixUnitaire,
  parsePrixUnitaireFr,
  parseQuantite,
  subtractQuantites,
  toPrixUnitaire,
} from "../index.ts";

describe("prix unitaire : deux à six décimales, sans zéro inutile après la deuxième", () => {
  test.each`
    texte          | prix
    ${"200.00"}    | ${"200.00"}
    ${"12.50"}     | ${"12.50"}
    ${"0.0125"}    | ${"0.0125"}
    ${"0.012500"}  | ${"0.0125"}
    ${"12.500000"} | ${"12.50"}
    ${"0.000001"}  | ${"0.000001"}
  `("« $texte » est lu $prix", ({ texte, prix }) => {
    expect(parsePrixUnitaire(texte)).toBe(prix);
    expect(isPrixUnitaire(prix)).toBe(true);
    expect(isPrixUnitaire(texte)).toBe(texte === prix);
  });

  test.each(["12", "12.5", "0.0000001", "12.5000000", "-0.00", "-0.000000", "1e-3", "0,0125", ""])(
    "« %s » est refusé",
    (texte) => {
      expect(isPrixUnitaire(texte)).toBe(false);
      expect(() => parsePrixUnitaire(texte)).toThrow(RangeError);
      expect(() => parsePrixUnitaire(texte)).toThrow(/^Prix unitaire invalide « /);
    },
  );

  test.each`
    texte         | prix
    ${"0,0125 €"} | ${"0.0125"}
    ${"1 234,5"}  | ${"1234.50"}
    ${"200"}      | ${"200.00"}
    ${"1,234"}    | ${"1.234"}
  `("en français, « $texte » est lu $prix", ({ texte, prix }) => {
    expect(parsePrixUnitaireFr(texte)).toBe(prix);
  });

  test("en français, un point ou une septième décimale est refusé", () => {
    expect(() => parsePrixUnitaireFr("1.234")).toThrow(/point est ambigu/);
    expect(() => parsePrixUnitaireFr("0,1234567")).toThrow(/au plus 6 décimales/);
  });

  test("tout prix se relit ; la somme de deux prix ne dépend pas de l'ordre ; comparer est un ordre", () => {
    fc.assert(
      fc.property(prixUnitaires, prixUnitaires, (a, b) => {
        expect(parsePrixUnitaireFr(formatPrixUnitaire(a))).toBe(a);
        expect(addPrixUnitaires(a, b)).toBe(addPrixUnitaires(b, a));
        expect(comparePrixUnitaires(a, b) + comparePrixUnitaires(b, a)).toBe(0);
        expect(comparePrixUnitaires(a, b) === 0).toBe(a === b);
      }),
    );
    expect(formatPrixUnitaire(parsePrixUnitaire("1234.5678"))).toBe("1\u202F234,5678\u00A0€");
    expect(addPrixUnitaires()).toBe("0.00");
  });

  test("un montant peut devenir un prix unitaire", () => {
    expect(toPrixUnitaire(parseMontant("200.00"))).toBe("200.00");
    expect(() => toPrixUnitaire("200.001" as never)).toThrow(RangeError);
  });
});

describe("ligne : prix unitaire fois quantité, un seul arrondi, au centime, la moitié s'éloigne de zéro", () => {
  test.each`
    prix           | quantite    | montant
    ${"200.00"}    | ${"9"}      | ${"1800.00"}
    ${"0.0125"}    | ${"1234.5"} | ${"15.43"}
    ${"0.005"}     | ${"1"}      | ${"0.01"}
    ${"0.005"}     | ${"-1"}     | ${"-0.01"}
    ${"0.004999"}  | ${"1"}      | ${"0.00"}
    ${"-0.004999"} | ${"1"}      | ${"0.00"}
    ${"33.333333"} | ${"3"}      | ${"100.00"}
    ${"12.50"}     | ${"0.0001"} | ${"0.00"}
  `("$prix fois $quantite : $montant", ({ prix, quantite, montant }) => {
    expect(multiplyPrixUnitaire(parsePrixUnitaire(prix), parseQuantite(quantite))).toBe(montant);
  });

  test("un avoir est le miroir de sa facture", () => {
    fc.assert(
      fc.property(prixUnitaires, quantites, (prix, quantite) => {
        const oppose = subtractQuantites(parseQuantite("0"), quantite);
        expect(multiplyPrixUnitaire(prix, oppose)).toBe(negateMontant(multiplyPrixUnitaire(prix, quantite)));
      }),
    );
  });

  test("toute ligne est à un demi-centime au plus de la valeur exacte", () => {
    const units = (text: string, decimals: number): bigint => {
      const [entier = "", fraction = ""] = text.split(".");
      return BigInt(entier + fraction.padEnd(decimals, "0"));
    };
    fc.assert(
      fc.property(prixUnitaires, quantites, (prix, quantite) => {
        const exact = units(prix, 6) * units(quantite, 4);
        const ecart = exact - units(multiplyPrixUnitaire(prix, quantite), 2) * 10n ** 8n;
        const versZero = exact < 0n ? -ecart : ecart;
        expect(versZero >= -50_000_000n && versZero < 50_000_000n).toBe(true);
      }),
    );
  });
});
