import { expect, test } from "vitest";
import { parseFiltresOrganismes } from "./parse-filtres-organismes.ts";

test.each([
  [{}, {}],
  [
    { q: "saint andre", nature: "commune", departement: "14", tri: "-population" },
    { q: "saint andre", nature: "commune", departement: "14", tri: "-population" },
  ],
  [{ q: "  ", departement: "2a" }, { departement: "2A" }],
  [{ departement: "calvados", nature: "<script>", tri: "couleur" }, {}],
  [{ q: 14320, page: "2" }, {}],
  [{ departement: "974" }, { departement: "974" }],
])("l'adresse %j donne les filtres %j", (search, filtres) => {
  expect(parseFiltresOrganismes(search)).toEqual(filtres);
});

test("une recherche démesurée est coupée", () => {
  expect(parseFiltresOrganismes({ q: "a".repeat(5000) }).q).toHaveLength(100);
});
