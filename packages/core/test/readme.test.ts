import { describe, expect, test } from "vitest";
import indexSource from "../src/index.ts?raw";
import schemasSource from "../src/schemas.ts?raw";
import readme from "../README.md?raw";

const listNames = (source: string): readonly string[] =>
  [...source.matchAll(/export (?:type )?\{([^}]*)\}/g)]
    .flatMap(([, names = ""]) => names.split(","))
    .map((name) => name.replace(/\btype\b/, "").trim())
    .filter((name) => name !== "");

describe("README", () => {
  test.each([
    ["@ia-territoires/core", indexSource],
    ["@ia-territoires/core/schemas", schemasSource],
  ])("names every export of %s", (_, source) => {
    const names = listNames(source);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
