import { expect, test } from "vitest";
import { parseFiltresActivite } from "./parse-filtres-activite.ts";

test.each([
  [
    { annee: "2026", etat: "equipe", tri: "-population" },
    { annee: 2026, etat: "equipe", tri: "-population" },
  ],
  [{ annee: "deux", etat: "?", tri: 3, autre: "x" }, {}],
])("adresse %j", (search, attendu) => {
  expect(parseFiltresActivite(search)).toEqual(attendu);
});
