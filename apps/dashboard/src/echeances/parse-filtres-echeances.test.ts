import { expect, test } from "vitest";
import { parseFiltresEcheances } from "./parse-filtres-echeances.ts";

test.each([
  [{}, {}],
  [
    { etat: "faites", qui: "autres", tri: "-jour" },
    { etat: "faites", qui: "autres", tri: "-jour" },
  ],
  [{ qui: "moi" }, { qui: "moi" }],
  [{ q: " caen " }, { q: "caen" }],
  [{ etat: "a-faire", qui: "nous", tri: "couleur" }, {}],
  [{ etat: ["faites"], qui: 3 }, {}],
])("%j est lu %j", (adresse, filtres) => {
  expect(parseFiltresEcheances(adresse)).toEqual(filtres);
});
