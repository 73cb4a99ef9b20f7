import { describe, expect, test } from "vitest";
import { calculateEmpreinte } from "./calculate-empreinte.ts";
import { calculateSha256 } from "./calculate-sha256.ts";

describe("SHA-256, d'après FIPS 180-4 et ses exemples", () => {
  test.each`
    texte                                                         | attendu
    ${""}                                                         | ${"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
    ${"abc"}                                                      | ${"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}
    ${"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"} | ${"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"}
    ${"a".repeat(1_000)}                                          | ${"41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"}
  `("« $texte »", ({ texte, attendu }) => {
    expect(calculateSha256(texte)).toBe(attendu);
  });

  test("accents et signes hors du plan de base, en UTF-8", () => {
    expect(calculateSha256("é")).toBe("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
    expect(calculateSha256("€")).toBe("c4cc90ed3d26f12d4b08a75140970a7904035c31cbb4515a83f19b9003c00d1d");
    expect(calculateSha256("𝄞")).toBe("e419efd3d6046adf7662b0daadab65047e8014a523316d7ccc8710de694aa9b6");
  });
});

test("l'ordre des clés ne compte pas, celui des listes compte", () => {
  expect(calculateEmpreinte({ a: 1, b: { c: [1, 2], d: null } })).toBe(
    calculateEmpreinte({ b: { d: null, c: [1, 2] }, a: 1 }),
  );
  expect(calculateEmpreinte([1, 2])).not.toBe(calculateEmpreinte([2, 1]));
  expect(calculateEmpreinte({ a: undefined })).toBe(calculateEmpreinte({}));
  expect(calculateEmpreinte(undefined)).toBe(calculateEmpreinte(null));
});
