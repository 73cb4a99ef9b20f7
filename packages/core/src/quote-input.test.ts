import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileTexts } from "../test/arbitraries.ts";
import { quoteInput } from "./quote-input.ts";

describe("l'entrée citée dans un message", () => {
  test.each`
    entree              | citation
    ${"12,5"}           | ${"« 12,5 »"}
    ${""}               | ${"«  »"}
    ${"a\nb\tc"}        | ${"« a\uFFFDb\uFFFDc »"}
    ${"\ud83d"}         | ${"« \uFFFD »"}
    ${true}             | ${"« true »"}
    ${12n}              | ${"« 12 »"}
    ${0.25}             | ${"« 0.25 »"}
    ${-0}               | ${"« -0 »"}
    ${Number.NaN}       | ${"« NaN »"}
    ${null}             | ${"« null »"}
    ${undefined}        | ${"« undefined »"}
    ${[1]}              | ${"« un tableau »"}
    ${{ a: 1 }}         | ${"« un objet »"}
    ${Symbol("x")}      | ${"« Symbol(x) »"}
    ${quoteInput}       | ${"« une fonction »"}
    ${"a".repeat(1000)} | ${`« ${"a".repeat(60)}… »`}
  `("est citée $citation", ({ entree, citation }) => {
    expect(quoteInput(entree)).toBe(citation);
  });

  test("quelle qu'elle soit, tient sur une ligne courte", () => {
    fc.assert(
      fc.property(fc.oneof(hostileTexts, fc.anything()), (entree) => {
        const citation = quoteInput(entree);
        expect(citation.length).toBeLessThanOrEqual(65);
        expect(citation).not.toMatch(/[\n\r\u2028\u2029\0\p{Cs}]/u);
      }),
    );
  });
});
