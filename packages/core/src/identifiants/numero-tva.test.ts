import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sirens } from "../../test/arbitraries.ts";
import { buildNumeroTva, isNumeroTva, parseNumeroTva, parseSiren } from "../index.ts";

describe("numéro de TVA : FR, clé (12 + 3 × (SIREN mod 97)) mod 97, SIREN", () => {
  test.each`
    siren          | numero
    ${"732829320"} | ${"FR44732829320"}
    ${"356000000"} | ${"FR39356000000"}
    ${"303265045"} | ${"FR40303265045"}
    ${"300076965"} | ${"FR00300076965"}
    ${"512803495"} | ${"FR03512803495"}
  `("le SIREN $siren donne $numero, clé sur deux chiffres", ({ siren, numero }) => {
    expect(buildNumeroTva(parseSiren(siren))).toBe(numero);
  });

  test.each(["FR44732829320", "fr44732829320", "FR 44 732 829 320", "FR\u00A044\u202F732829320"])(
    "« %s » est lu FR44732829320",
    (texte) => {
      expect(parseNumeroTva(texte)).toBe("FR44732829320");
    },
  );

  test.each`
    texte              | raison
    ${"FR45732829320"} | ${/la clé .* ne correspond pas au SIREN/}
    ${"FR44732829321"} | ${/ne forment pas un SIREN/}
    ${"FRK7399859412"} | ${/clé de 2 chiffres est attendue/}
    ${"DE123456789"}   | ${/« FR » attendu/}
    ${"44732829320"}   | ${/« FR » attendu/}
    ${"FR4473282932"}  | ${/SIREN de 9 chiffres attendus/}
    ${""}              | ${/« FR » attendu/}
  `("« $texte » est refusé et cité", ({ texte, raison }) => {
    expect(isNumeroTva(texte)).toBe(false);
    expect(() => parseNumeroTva(texte)).toThrow(RangeError);
    expect(() => parseNumeroTva(texte)).toThrow(raison);
    expect(() => parseNumeroTva(texte)).toThrow(`« ${texte} »`);
  });

  test("tout SIREN donne un numéro juste, et une seule clé lui convient", () => {
    fc.assert(
      fc.property(sirens, fc.nat(99), (siren, key) => {
        const numero = buildNumeroTva(siren);
        const autre = `FR${String(key).padStart(2, "0")}${siren}`;
        expect(isNumeroTva(numero)).toBe(true);
        expect(isNumeroTva(autre)).toBe(autre === numero);
      }),
    );
  });

  test("un SIREN faux ne donne pas de numéro", () => {
    expect(() => buildNumeroTva("732829321" as never)).toThrow(/SIREN invalide « 732829321 »/);
  });
});
