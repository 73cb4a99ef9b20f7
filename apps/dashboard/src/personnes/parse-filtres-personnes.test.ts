import { expect, test } from "vitest";
import { parseFiltresPersonnes } from "./parse-filtres-personnes.ts";

test.each([
  [{}, {}],
  [
    { q: "essai", statut: "terminee", page: "2" },
    { q: "essai", statut: "terminee" },
  ],
  [{ q: " ", statut: "partie" }, {}],
])("%j", (search, attendu) => {
  expect(parseFiltresPersonnes(search)).toEqual(attendu);
});
