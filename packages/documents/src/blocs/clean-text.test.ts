import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine } from "./clean-line.ts";
import { cleanText } from "./clean-text.ts";

describe("cleanText", () => {
  test.each([
    [
      "espaces insécables devant la ponctuation",
      "Total : 3 € ; fin ! « net » ?",
      "Total\u00A0: 3\u00A0€\u202F; fin\u202F! «\u00A0net\u00A0»\u202F?",
    ],
    ["numéros et articles", "n° 12, art. 2.2, L. 452-40", "n°\u00A012, art.\u00A02.2, L.\u00A0452-40"],
    ["apostrophes entre lettres", "l'État a dit 'oui' à 12'", "l’État a dit 'oui' à 12'"],
    ["fins de ligne", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["tabulations", "a\tb", "a b"],
    ["caractères de contrôle et de bourrage", "a\u0000b\u0007c\u200Bd\uFEFFe\u00ADf", "abcdef"],
    ["ordre de lecture forcé", "facture\u202Efdp.exe", "facturefdp.exe"],
    ["moitiés de paires et non-caractères", "a\uD800b\uFFFFc", "abc"],
    ["accents décomposés", "e\u0301te\u0301", "été"],
    ["espaces insécables déjà là", "1\u202F234,56\u00A0€", "1\u202F234,56\u00A0€"],
  ])("%s", (_, texte, attendu) => {
    expect(cleanText(texte)).toBe(attendu);
  });

  test("refuse ce qui n'est pas un texte", () => {
    expect(() => cleanText(12 as unknown as string)).toThrow(TypeError);
  });

  test("un texte propre le reste, et garde toutes ses lettres", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (texte) => {
        const propre = cleanText(texte);
        expect(cleanText(propre)).toBe(propre);
        const lettres = (t: string): string => t.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "");
        expect(lettres(propre)).toBe(
          lettres(texte.replace(/[\p{Cs}\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, "")),
        );
      }),
    );
  });
});

test("cleanLine : une seule ligne, sans espace au bord", () => {
  expect(cleanLine("  Mairie\n de \n\n Caen ")).toBe("Mairie de Caen");
});
