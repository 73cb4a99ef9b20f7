import { expect, test } from "vitest";
import { parseFiltresChiffres } from "./parse-filtres-chiffres.ts";

test("ce que l'adresse dit de juste est gardé, le reste est ignoré", () => {
  const bons = {
    q: "tva",
    domaine: "prix",
    etat: "tous",
    certitude: "from-memory",
    relire: "oui",
    le: "2026-07-27",
    tri: "-lecture",
  };
  expect(parseFiltresChiffres(bons)).toEqual(bons);
  const faux = {
    q: "  ",
    domaine: "constructor",
    etat: 1,
    certitude: "",
    relire: "non",
    le: "2026-02-30",
    tri: "x",
  };
  expect(parseFiltresChiffres(faux)).toEqual({});
});
