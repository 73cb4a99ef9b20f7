import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { montants } from "../../test/arbitraries.ts";
import { formatMontant, isMontant, parseMontant, parseMontantFr } from "../index.ts";

describe("montant enregistré : un point, deux décimales, une seule écriture par nombre", () => {
  test.each(["0.00", "0.01", "-0.01", "1800.00", "-12.50", "999999999999999.99", "-999999999999999.99"])(
    "« %s » est lu tel quel",
    (texte) => {
      expect(isMontant(texte)).toBe(true);
      expect(parseMontant(texte)).toBe(texte);
    },
  );

  test.each`
    texte                    | raison
    ${"-0.00"}               | ${/zéro s'écrit sans signe/}
    ${"1800"}                | ${/exactement 2 décimales attendu, par exemple 1234\.56/}
    ${"1800.0"}              | ${/exactement 2 décimales/}
    ${"1800.000"}            | ${/exactement 2 décimales/}
    ${"1800,00"}             | ${/écrit avec un point/}
    ${"1 800.00"}            | ${/écrit avec un point/}
    ${"007.00"}              | ${/par exemple/}
    ${".50"}                 | ${/par exemple/}
    ${"5."}                  | ${/par exemple/}
    ${"+5.00"}               | ${/par exemple/}
    ${"1e3"}                 | ${/par exemple/}
    ${"1.20.3"}              | ${/par exemple/}
    ${"5.00\n"}              | ${/par exemple/}
    ${"NaN"}                 | ${/par exemple/}
    ${"1000000000000000.00"} | ${/au plus 15 chiffres avant le point/}
    ${""}                    | ${/par exemple/}
  `("« $texte » est refusé", ({ texte, raison }) => {
    expect(isMontant(texte)).toBe(false);
    expect(() => parseMontant(texte)).toThrow(RangeError);
    expect(() => parseMontant(texte)).toThrow(raison);
  });

  test.each([1800, 0, null, undefined, ["1.00"], 12n])(
    "ce qui n'est pas un texte est refusé (%s)",
    (valeur) => {
      expect(isMontant(valeur)).toBe(false);
      expect(() => parseMontant(valeur as unknown as string)).toThrow(TypeError);
      expect(() => parseMontant(valeur as unknown as string)).toThrow(/^Montant : texte attendu/);
    },
  );
});

describe("montant lu en français : virgule décimale, milliers séparés par des espaces, « € » facultatif", () => {
  test.each`
    texte                         | montant
    ${"1 234,56 €"}               | ${"1234.56"}
    ${"1\u202F234,56\u00A0€"}     | ${"1234.56"}
    ${"1\u00A0234\u00A0567,8"}    | ${"1234567.80"}
    ${"1\u2009234"}               | ${"1234.00"}
    ${"1234,56€"}                 | ${"1234.56"}
    ${"12"}                       | ${"12.00"}
    ${"0,5"}                      | ${"0.50"}
    ${" -12,50 "}                 | ${"-12.50"}
    ${"\u221212,50 €"}            | ${"-12.50"}
    ${"0"}                        | ${"0.00"}
    ${"999 999 999 999 999,99 €"} | ${"999999999999999.99"}
  `("« $texte » est lu $montant", ({ texte, montant }) => {
    expect(parseMontantFr(texte)).toBe(montant);
  });

  test.each`
    texte                 | raison
    ${"1,234.56"}         | ${/point est ambigu.*écrire par exemple « 1 234,56 »/}
    ${"1.234,56"}         | ${/point est ambigu/}
    ${"1.234"}            | ${/point est ambigu/}
    ${"12.50"}            | ${/point est ambigu/}
    ${"1,234"}            | ${/au plus 2 décimales/}
    ${"12,500"}           | ${/au plus 2 décimales/}
    ${"1 23"}             | ${/espaces entre les milliers/}
    ${"12 34 567"}        | ${/espaces entre les milliers/}
    ${"1234 567"}         | ${/espaces entre les milliers/}
    ${"1  234"}           | ${/espaces entre les milliers/}
    ${"5,"}               | ${/un nombre est attendu/}
    ${",5"}               | ${/un nombre est attendu/}
    ${"1,2,3"}            | ${/un nombre est attendu/}
    ${"- 5"}              | ${/un nombre est attendu/}
    ${"--5"}              | ${/un nombre est attendu/}
    ${"+5"}               | ${/un nombre est attendu/}
    ${"5 EUR"}            | ${/un nombre est attendu/}
    ${"€ 5"}              | ${/un nombre est attendu/}
    ${"5 € €"}            | ${/un nombre est attendu/}
    ${"5 %"}              | ${/un nombre est attendu/}
    ${"deux cents"}       | ${/un nombre est attendu/}
    ${"007"}              | ${/pas de zéro en tête/}
    ${"-0,00"}            | ${/zéro s'écrit sans signe/}
    ${"1000000000000000"} | ${/au plus 15 chiffres avant la virgule/}
    ${"€"}                | ${/un nombre est attendu/}
    ${""}                 | ${/un nombre est attendu/}
  `("« $texte » est refusé, avec la forme attendue", ({ texte, raison }) => {
    expect(() => parseMontantFr(texte)).toThrow(RangeError);
    expect(() => parseMontantFr(texte)).toThrow(raison);
    expect(() => parseMontantFr(texte)).toThrow(`« ${texte} »`);
  });
});

describe("montant écrit pour les gens", () => {
  test.each`
    montant          | texte
    ${"1234.56"}     | ${"1\u202F234,56\u00A0€"}
    ${"-1234567.80"} | ${"-1\u202F234\u202F567,80\u00A0€"}
    ${"0.00"}        | ${"0,00\u00A0€"}
    ${"200.00"}      | ${"200,00\u00A0€"}
    ${"100000.00"}   | ${"100\u202F000,00\u00A0€"}
  `("$montant s'écrit « $texte »", ({ montant, texte }) => {
    expect(formatMontant(parseMontant(montant))).toBe(texte);
  });

  test("tout montant se relit, et s'écrit comme le fait le navigateur", () => {
    // Given text, Intl formats it exactly; the types of ES2022 only know of numbers.
    const oracle = new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR" });
    fc.assert(
      fc.property(montants, (montant) => {
        expect(parseMontantFr(formatMontant(montant))).toBe(montant);
        expect(formatMontant(montant)).toBe(oracle.format(montant as unknown as number));
      }),
    );
  });

  test("un texte qui n'est pas un montant est refusé", () => {
    expect(() => formatMontant("12,5" as never)).toThrow("« 12,5 »");
  });
});
