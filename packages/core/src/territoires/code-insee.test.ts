import { describe, expect, test } from "vitest";
import { getDepartement, isCodeInsee, parseCodeInsee } from "../index.ts";

describe("code INSEE d'une commune : 5 caractères, le département d'abord", () => {
  test.each`
    texte        | code       | departement
    ${"14118"}   | ${"14118"} | ${"14"}
    ${"01001"}   | ${"01001"} | ${"01"}
    ${"2A004"}   | ${"2A004"} | ${"2A"}
    ${"2b033"}   | ${"2B033"} | ${"2B"}
    ${"75056"}   | ${"75056"} | ${"75"}
    ${"69123"}   | ${"69123"} | ${"69"}
    ${"97105"}   | ${"97105"} | ${"971"}
    ${"97411"}   | ${"97411"} | ${"974"}
    ${"97502"}   | ${"97502"} | ${"975"}
    ${"97701"}   | ${"97701"} | ${"977"}
    ${"97801"}   | ${"97801"} | ${"978"}
    ${"98611"}   | ${"98611"} | ${"986"}
    ${"98735"}   | ${"98735"} | ${"987"}
    ${" 98818 "} | ${"98818"} | ${"988"}
  `("« $texte » est la commune $code du département $departement", ({ texte, code, departement }) => {
    expect(parseCodeInsee(texte)).toBe(code);
    expect(getDepartement(parseCodeInsee(texte))).toBe(departement);
  });

  test.each`
    texte       | raison
    ${"1001"}   | ${/4 reçus ; un zéro en tête/}
    ${"141180"} | ${/5 caractères attendus/}
    ${"20004"}  | ${/Corse est 2A ou 2B/}
    ${"2C004"}  | ${/5 caractères attendus/}
    ${"1A118"}  | ${/01 à 95/}
    ${"96001"}  | ${/01 à 95/}
    ${"97901"}  | ${/971 à 978/}
    ${"98511"}  | ${/Mayotte est 976/}
    ${"98411"}  | ${/Terres australes/}
    ${"98901"}  | ${/Clipperton/}
    ${"99100"}  | ${/étranger/}
    ${"14000"}  | ${/ne peut pas être zéro/}
    ${"97400"}  | ${/ne peut pas être zéro/}
    ${"97123"}  | ${/remplacé par 97701/}
    ${"97127"}  | ${/remplacé par 97801/}
    ${"Caen"}   | ${/5 caractères attendus/}
    ${""}       | ${/5 caractères attendus/}
  `("« $texte » est refusé et cité", ({ texte, raison }) => {
    expect(isCodeInsee(texte)).toBe(false);
    expect(() => parseCodeInsee(texte)).toThrow(RangeError);
    expect(() => parseCodeInsee(texte)).toThrow(raison);
    expect(() => parseCodeInsee(texte)).toThrow(`« ${texte} »`);
  });

  test("un nombre est refusé : il a déjà perdu son zéro", () => {
    expect(() => parseCodeInsee(1001 as unknown as string)).toThrow(/texte attendu, reçu « 1001 »/);
  });
});
