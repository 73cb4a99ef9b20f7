import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

test.each([
  [{ b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
  [{ a: undefined, b: "é" }, '{"b":"é"}'],
  [[{ z: 0, a: "" }], '[{"a":"","z":0}]'],
])("%j s'écrit d'une seule façon", (valeur, attendu) => {
  expect(canonicalJson(valeur)).toBe(attendu);
});

test("the order of keys never counts, and JSON reads it back", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (objet) => {
      const renverse = Object.fromEntries(Object.entries(objet).reverse());
      expect(canonicalJson(renverse)).toBe(canonicalJson(objet));
      expect(JSON.parse(canonicalJson(objet))).toEqual(JSON.parse(JSON.stringify(objet)));
    }),
  );
});

test("what JSON cannot hold is refused", () => {
  expect(() => canonicalJson({ a: () => 1 })).toThrow("ne s'écrit pas en JSON");
});
