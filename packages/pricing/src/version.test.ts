import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { BIBLIOTHEQUE } from "./version.ts";

test("la version écrite sur chaque devis est celle du paquet (sinon : src/version.ts)", () => {
  expect(BIBLIOTHEQUE).toBe(`${manifest.name} ${manifest.version}`);
});
