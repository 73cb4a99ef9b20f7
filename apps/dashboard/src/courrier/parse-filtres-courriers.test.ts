import { expect, test } from "vitest";
import { parseFiltresCourriers } from "./parse-filtres-courriers.ts";

test.each([
  [{}, {}],
  [
    { etat: "abandonne", tri: "creation" },
    { etat: "abandonne", tri: "creation" },
  ],
  [{ etat: "perdu", tri: 1 }, {}],
])("%j est lu %j", (adresse, filtres) => {
  expect(parseFiltresCourriers(adresse)).toEqual(filtres);
});
