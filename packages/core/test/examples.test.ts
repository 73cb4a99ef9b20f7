// The worked examples of the doc comments are run: an example that rots turns this red.
import { describe, expect, test } from "vitest";
import * as core from "../src/index.ts";

const files = import.meta.glob(["../src/**/*.ts", "!../src/**/*.test.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Spaces that do not break look like ordinary ones in an example. */
const plainSpaces = (text: string): string => text.replace(/[\u00A0\u202F]/g, " ");

const run = (code: string): unknown =>
  // oxlint-disable-next-line typescript/no-implied-eval -- runs the package's own examples, read from its sources
  new Function(...Object.keys(core), `"use strict"; ${code}`)(...Object.values(core));

interface Example {
  readonly name: string;
  readonly setup: string;
  readonly call: string;
  readonly answer: string;
}

/** Reads the lines `call // => answer (remark)` after `@example`; `const` lines before them are their setup. */
function listExamples(source: string): readonly Example[] {
  return [...source.matchAll(/@example\n([^]*?)\*\/\nexport function (\w+)/g)].flatMap(
    ([, block = "", name = ""]) => {
      const lines = block.split("\n").map((line) => line.replace(/^ \* ?/, ""));
      const setup = lines.filter((line) => line.startsWith("const ")).join("\n");
      const pairs = block
        .replace(/\n \* \/\/ =>/g, " // =>")
        .matchAll(/^ \* (?!const )(.*?) \/\/ => (.*)$/gm);
      return [...pairs].map(([, call = "", answer = ""]) => ({
        name,
        setup,
        call,
        answer: answer.replace(/ \([^)"]*\)$/, ""),
      }));
    },
  );
}

const functions = Object.entries(core).flatMap(([name, value]) =>
  typeof value === "function" ? [name] : [],
);
const examples = Object.values(files).flatMap(listExamples);

describe("exemples de la documentation", () => {
  test.each(examples)("$call", ({ setup, call, answer }) => {
    const actual = run(`${setup}\nreturn (${call});`);
    const expected = run(`return (${answer});`);
    const normal = (value: unknown): unknown => (typeof value === "string" ? plainSpaces(value) : value);
    expect(normal(actual)).toEqual(normal(expected));
  });

  test("toute fonction publique en a au moins un", () => {
    const shown = new Set(examples.map(({ name }) => name));
    expect(functions.filter((name) => !shown.has(name))).toEqual([]);
  });
});
