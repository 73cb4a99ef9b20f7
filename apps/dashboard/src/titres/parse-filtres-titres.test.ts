import { expect, test } from "vitest";
import { parseFiltresTitres } from "./parse-filtres-titres.ts";

test.each([
  [{}, {}],
  [
    { q: " Caen ", statut: "emis", exercice: "2026", tri: "-montant" },
    { q: "Caen", statut: "emis", exercice: 2026, tri: "-montant" },
  ],
  [{ q: "", statut: "paye", exercice: "26", tri: "couleur" }, {}],
  [{ q: 3, statut: ["emis"], exercice: "20x6" }, {}],
])("les filtres de l'adresse : %j", (adresse, filtres) => {
  expect(parseFiltresTitres(adresse)).toEqual(filtres);
});
