// What must hold for every pair of isX and parseX, whatever is given.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as core from "../src/index.ts";
import { hostileTexts } from "./arbitraries.ts";

type Parse = (text: string) => string;
const exports = Object.entries(core as Readonly<Record<string, unknown>>);
const parsers = exports.filter(([name]) => name.startsWith("parse")) as [string, Parse][];
const guards = exports.filter(([name]) => /^is[A-Z]/.test(name)) as [string, (value: unknown) => boolean][];
const guardOf = (parser: string): ((value: unknown) => boolean) => {
  const name = parser.replace("parseDateFr", "parseDateIsoFr").replace(/^parse(\w+?)(Fr)?$/, "is$1");
  const guard = guards.find(([candidate]) => candidate === name)?.[1];
  return guard ?? expect.fail(`${parser} has no ${name}`);
};

const read = (parse: Parse, text: string): string | RangeError => {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof RangeError) return error;
    throw error;
  }
};

describe.each(parsers)("%s", (name, parse) => {
  const guard = guardOf(name);

  test("rend une valeur juste, ou refuse par RangeError en une phrase française", () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const result = read(parse, text);
        if (typeof result === "string") expect(guard(result)).toBe(true);
        else expect(result.message).toMatch(/ invalide « .* : .*\.$/s);
      }),
      { numRuns: 500 },
    );
  });

  test("ne change pas une valeur déjà juste", () => {
    if (name.endsWith("Fr")) return;
    fc.assert(
      fc.property(hostileTexts, (text) => {
        if (guard(text)) expect(parse(text)).toBe(text);
        const result = read(parse, text);
        if (typeof result === "string") expect(parse(result)).toBe(result);
      }),
    );
  });

  test("refuse par TypeError ce qui n'est pas un texte", () => {
    const others = fc.anything().filter((value) => typeof value !== "string");
    fc.assert(
      fc.property(others, (value) => {
        expect(() => parse(value as string)).toThrow(TypeError);
        expect(() => parse(value as string)).toThrow(/texte attendu, reçu « /);
      }),
    );
  });

  test("répond aussitôt à un texte de un million de caractères, par un message court", () => {
    for (const motif of ["1", " ", "1 ", "0,", "é"]) {
      const result = read(parse, motif.repeat(1_000_000 / motif.length));
      expect(result).toBeInstanceOf(RangeError);
      expect((result as RangeError).message.length).toBeLessThan(300);
    }
  });
});

describe.each(guards.filter(([name]) => name !== "isHistory"))("%s", (_, guard) => {
  test("répond vrai ou faux à n'importe quelle valeur", () => {
    fc.assert(
      fc.property(fc.oneof(hostileTexts, fc.anything()), (value) => typeof guard(value) === "boolean"),
    );
  });
});

test("chaque type marqué a son parseur et sa question", () => {
  expect(parsers).toHaveLength(15);
  expect(guards.length).toBeGreaterThanOrEqual(10);
});
