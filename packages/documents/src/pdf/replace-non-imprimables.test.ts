import { describe, expect, test } from "vitest";
import { replaceNonImprimables } from "./replace-non-imprimables.ts";
import { splitMotsLongs } from "./split-mots-longs.ts";

describe("replaceNonImprimables", () => {
  test.each([
    ["accents, ligatures, monnaie, espaces fines", "Œuvre d’été à 1\u202F234,56\u00A0€ – « n°\u00A01 » …"],
    ["grec, cyrillique, hébreu, arabe", "αβγ Привет שלום مرحبا"],
  ])("garde : %s", (_, texte) => {
    expect(replaceNonImprimables(texte)).toBe(texte);
  });

  test.each([
    ["un signe par émoji, même composé", "a 😀 b 👨‍👩‍👧 c 🇫🇷", "a □ b □ c □"],
    ["idéogrammes", "東京", "□□"],
    ["accent sur une lettre d'une autre police", "م\u0323", "□"],
  ])("remplace : %s", (_, texte, attendu) => {
    expect(replaceNonImprimables(texte)).toBe(attendu);
  });
});

describe("splitMotsLongs", () => {
  test("coupe un mot de 45 signes tous les dix, sans couper un signe composé", () => {
    const mot = "e\u0323".repeat(45);
    expect(
      splitMotsLongs(mot)
        .split("\u200B")
        .map((part) => part.length),
    ).toEqual([20, 20, 20, 20, 10]);
    expect(splitMotsLongs(mot).replaceAll("\u200B", "")).toBe(mot);
  });

  test("laisse les mots ordinaires, et coupe une suite insécable qui sortirait de la page", () => {
    expect(splitMotsLongs("anticonstitutionnellement et le reste")).toBe(
      "anticonstitutionnellement et le reste",
    );
    expect(splitMotsLongs("01\u00A0".repeat(20))).toContain("\u200B");
  });
});
