import { SERVICES_OFFRE } from "@ia-territoires/dossiers";
import { expect, test } from "vitest";
import { listServices } from "./list-services.ts";

test("sans mot, toute l'offre (000, § 2.1), dans son ordre", () => {
  expect(listServices(undefined)).toEqual(SERVICES_OFFRE);
  expect(listServices("   ")).toEqual(SERVICES_OFFRE);
});

test.each([
  ["Procedures", ["referentiel-documentaire"]],
  ["CHARTE cartographie", ["referentiel-documentaire"]],
  ["clauses", ["verification-actes-clauses"]],
  ["hélicoptère", []],
])("« %s »", (recherche, codes) => {
  expect(listServices(recherche).map(({ code }) => code)).toEqual(codes);
});
