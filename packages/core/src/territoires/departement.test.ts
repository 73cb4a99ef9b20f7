import { describe, expect, test } from "vitest";
import { CODES_DEPARTEMENT, isCodeDepartement, parseCodeDepartement } from "../index.ts";

describe("code de département : liste fermée", () => {
  test("96 départements de métropole et 11 codes d'outre-mer, triés, uniques", () => {
    expect(CODES_DEPARTEMENT).toHaveLength(107);
    expect(new Set(CODES_DEPARTEMENT).size).toBe(107);
    expect([...CODES_DEPARTEMENT].sort()).toEqual(CODES_DEPARTEMENT);
    expect(Object.isFrozen(CODES_DEPARTEMENT)).toBe(true);
  });

  test.each`
    texte      | code
    ${"01"}    | ${"01"}
    ${"14"}    | ${"14"}
    ${"19"}    | ${"19"}
    ${"2A"}    | ${"2A"}
    ${"2b"}    | ${"2B"}
    ${"21"}    | ${"21"}
    ${"95"}    | ${"95"}
    ${" 974 "} | ${"974"}
    ${"988"}   | ${"988"}
  `("« $texte » est lu $code", ({ texte, code }) => {
    expect(parseCodeDepartement(texte)).toBe(code);
  });

  test.each`
    texte         | raison
    ${"20"}       | ${/Corse est 2A ou 2B/}
    ${"99"}       | ${/étranger/}
    ${"984"}      | ${/Terres australes/}
    ${"985"}      | ${/Mayotte est 976/}
    ${"989"}      | ${/Clipperton/}
    ${"6AE"}      | ${/67 et 68/}
    ${"69M"}      | ${/Métropole de Lyon/}
    ${"1"}        | ${/zéro compris : 01/}
    ${"00"}       | ${/01 à 95/}
    ${"96"}       | ${/01 à 95/}
    ${"97"}       | ${/971 à 978/}
    ${"979"}      | ${/971 à 978/}
    ${"2C"}       | ${/2A et 2B/}
    ${"014"}      | ${/01 à 95/}
    ${"toString"} | ${/01 à 95/}
    ${""}         | ${/01 à 95/}
  `("« $texte » est refusé et cité", ({ texte, raison }) => {
    expect(isCodeDepartement(texte)).toBe(false);
    expect(() => parseCodeDepartement(texte)).toThrow(RangeError);
    expect(() => parseCodeDepartement(texte)).toThrow(raison);
    expect(() => parseCodeDepartement(texte)).toThrow(`« ${texte} »`);
  });
});
