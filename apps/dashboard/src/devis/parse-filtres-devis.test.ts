import { expect, test } from "vitest";
import { parseFiltresDevis } from "./parse-filtres-devis.ts";

test.each([
  [{}, {}],
  [
    { q: " 2026-0001 ", statut: "envoye", annee: "2026", tri: "-montant" },
    { q: "2026-0001", statut: "envoye", annee: 2026, tri: "-montant" },
  ],
  [{ annee: 2026 }, { annee: 2026 }],
  [{ statut: "perdu", annee: "26", tri: "date; drop table" }, {}],
  [{ q: ["a"], statut: null }, {}],
])("l'adresse %j donne les filtres %j", (search, filtres) => {
  expect(parseFiltresDevis(search)).toEqual(filtres);
});
