import { describe, expect, test } from "vitest";
import { checkExample } from "./check-example.ts";

const NAMES = {
  double: (n: number) => n * 2,
  parse: (text: string) => {
    if (text === "") throw new RangeError("vide");
    return { statut: "devis", montant: text, lignes: [1, 2, 3] };
  },
  format: () => "1\u202F234,50\u00A0€",
};

describe("un exemple vrai passe", () => {
  test.each([
    ["double(2) // => 4"],
    ["double(2) // => 4 (deux fois deux)"],
    ["double(2)\n// => 4"],
    ["const a = double(2)\ndouble(a) // => 8"],
    ["const a = double(2) // => 4"],
    ['format() // => "1 234,50 €"'],
    ['parse("1.00") // => { statut: "devis", montant: "1.00", lignes: [1, 2, 3] }'],
    ['parse("1.00") // => { statut: "devis", … }'],
    ['parse("1.00") // => { …, lignes: [1, …] }'],
    ['parse("1.00")\n// => {\n//   statut: "devis",\n//   montant: "1.00", …\n// }'],
    ['parse("") // => RangeError'],
    ['parse("") // => lève RangeError « vide »'],
    ['import { parse } from "x";\nparse("1.00").montant // => "1.00"'],
    ["```ts\ndouble(2) // => 4\n```"],
  ])("%s", (text) => {
    expect(checkExample(text, NAMES)).toEqual([]);
  });
});

describe("un exemple faux est vu", () => {
  test.each([
    ["double(2) // => 5", "donne 4"],
    ['parse("1.00") // => { statut: "devis" }', "annonce"],
    ['parse("1.00") // => { statut: "refus", … }', "annonce"],
    ['parse("1.00") // => { …, lignes: [1, 2] }', "annonce"],
    ['parse("") // => "1.00"', "échoue"],
    ['parse("") // => TypeError', "échoue"],
    ["triple(2) // => 6", "échoue"],
    ["double(2) // => le double", "illisible"],
  ])("%s", (text, raison) => {
    expect(checkExample(text, NAMES).join("\n")).toContain(raison);
  });
});
