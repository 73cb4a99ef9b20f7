import { describe, expect, test } from "vitest";
import readme from "../README.md?raw";

const entries = import.meta.glob(["../src/index.ts", "../src/schemas.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});

const listNames = (source: string): readonly string[] =>
  [...source.matchAll(/export (?:type )?\{([^}]*)\}/g)]
    .flatMap(([, names = ""]) => names.split(","))
    .map((name) => name.replace(/\btype\b/, "").trim())
    .filter((name) => name !== "");

describe("README", () => {
  test.each([
    ["@ia-territoires/core", "../src/index.ts"],
    ["@ia-territoires/core/schemas", "../src/schemas.ts"],
  ])("names every export of %s", (_, entry) => {
    const names = listNames(entries[entry] ?? "");
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
