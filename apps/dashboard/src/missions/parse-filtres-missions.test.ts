import { expect, test } from "vitest";
import { parseFiltresMissions } from "./parse-filtres-missions.ts";

test.each([
  [{}, {}],
  [
    { q: " lisieux ", statut: "conventionnee", tri: "-beneficiaire" },
    { q: "lisieux", statut: "conventionnee", tri: "-beneficiaire" },
  ],
  [{ q: ["a"], statut: "perdue", tri: "id; drop table", page: 2 }, {}],
])("l'adresse %j donne les filtres %j", (search, filtres) => {
  expect(parseFiltresMissions(search)).toEqual(filtres);
});
