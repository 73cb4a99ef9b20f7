import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sirens, sirets } from "../../test/arbitraries.ts";
import { formatSiren, formatSiret, getSiren, isSiren, isSiret, parseSiren, parseSiret } from "../index.ts";

describe("SIREN : 9 chiffres, le dernier est la clé de Luhn", () => {
  test.each`
    texte                         | siren
    ${"732829320"}                | ${"732829320"}
    ${"732 829 320"}              | ${"732829320"}
    ${" 732\u00A0829\u202F320\n"} | ${"732829320"}
    ${"356000000"}                | ${"356000000"}
    ${"005520135"}                | ${"005520135"}
    ${"211401187"}                | ${"211401187"}
  `("« $texte » est lu $siren, zéros en tête gardés", ({ texte, siren }) => {
    expect(parseSiren(texte)).toBe(siren);
  });

  test.each`
    texte               | raison
    ${"732829321"}      | ${/la clé .* ne correspond pas/}
    ${"73282932"}       | ${/8 reçus ; un zéro en tête a peut-être été perdu/}
    ${"7328293200"}     | ${/9 chiffres attendus, 10 reçus/}
    ${"73282932000074"} | ${/14 chiffres forment un SIRET/}
    ${"73282932O"}      | ${/sans lettre/}
    ${"732.829.320"}    | ${/sans lettre ni autre signe/}
    ${"٧٣٢٨٢٩٣٢٠"}      | ${/sans lettre/}
    ${"000000000"}      | ${/attribué à personne/}
    ${""}               | ${/0 reçus/}
  `("« $texte » est refusé et cité", ({ texte, raison }) => {
    expect(isSiren(texte)).toBe(false);
    expect(() => parseSiren(texte)).toThrow(RangeError);
    expect(() => parseSiren(texte)).toThrow(raison);
    expect(() => parseSiren(texte)).toThrow(`« ${texte} »`);
  });

  test("un nombre est refusé : il a déjà perdu ses zéros", () => {
    expect(() => parseSiren(732829320 as unknown as string)).toThrow(TypeError);
  });
});

describe("SIRET : le SIREN, un numéro d'établissement, une clé sur les 14 chiffres", () => {
  test.each`
    texte                  | siret
    ${"73282932000074"}    | ${"73282932000074"}
    ${"732 829 320 00074"} | ${"73282932000074"}
    ${"35600000000048"}    | ${"35600000000048"}
    ${"35600000049837"}    | ${"35600000049837"}
  `("« $texte » est lu $siret", ({ texte, siret }) => {
    expect(parseSiret(texte)).toBe(siret);
  });

  test.each`
    texte               | raison
    ${"73282932000075"} | ${/la clé .* ne correspond pas/}
    ${"73282932100074"} | ${/9 premiers chiffres ne forment pas un SIREN/}
    ${"73282932100072"} | ${/9 premiers chiffres ne forment pas un SIREN/}
    ${"73282932000009"} | ${/à partir de 0001/}
    ${"7328293200007"}  | ${/13 reçus ; un zéro en tête/}
    ${"732829320"}      | ${/9 chiffres forment un SIREN/}
    ${"35600000049838"} | ${/la clé .* ne correspond pas/}
    ${"7328293200007A"} | ${/sans lettre/}
    ${"00000000000000"} | ${/ne forment pas un SIREN/}
  `("« $texte » est refusé et cité", ({ texte, raison }) => {
    expect(isSiret(texte)).toBe(false);
    expect(() => parseSiret(texte)).toThrow(RangeError);
    expect(() => parseSiret(texte)).toThrow(raison);
    expect(() => parseSiret(texte)).toThrow(`« ${texte} »`);
  });

  test("La Poste : somme multiple de 5 pour un bureau, Luhn pour le siège seul", () => {
    const suit = (siret: string): number =>
      siret.split("").reduce((sum, digit) => sum + Number(digit), 0) % 5;
    expect(suit("35600000049837")).toBe(0);
    expect(suit("35600000000048")).not.toBe(0);
    // Right by Luhn, wrong by the sum: no post office.
    expect(isSiret("35600000000055")).toBe(false);
  });

  test("le SIREN d'un établissement est dans son SIRET", () => {
    expect(getSiren(parseSiret("73282932000074"))).toBe("732829320");
    expect(() => getSiren("73282932000075" as never)).toThrow(RangeError);
  });
});

describe("pour tout numéro", () => {
  const unAutre = (texte: string, rang: number, saut: number): string =>
    texte.slice(0, rang) + ((Number(texte[rang]) + saut) % 10) + texte.slice(rang + 1);
  const saut = fc.integer({ min: 1, max: 9 });

  test("un seul chiffre changé est toujours vu, dans un SIREN comme dans un SIRET", () => {
    fc.assert(fc.property(sirens, fc.nat(8), saut, (siren, rang, n) => !isSiren(unAutre(siren, rang, n))));
    fc.assert(
      fc.property(
        sirets.filter((siret) => !siret.startsWith("356000000")),
        fc.nat(13),
        saut,
        (siret, rang, n) => !isSiret(unAutre(siret, rang, n)),
      ),
    );
  });

  test("ce qui est écrit pour les gens se relit", () => {
    fc.assert(fc.property(sirens, (siren) => parseSiren(formatSiren(siren)) === siren));
    fc.assert(fc.property(sirets, (siret) => parseSiret(formatSiret(siret)) === siret));
    expect(formatSiret(parseSiret("73282932000074"))).toBe("732\u00A0829\u00A0320\u00A000074");
  });

  test("tout SIRET contient un SIREN juste", () => {
    fc.assert(fc.property(sirets, (siret) => isSiren(getSiren(siret))));
  });
});
