import { expect, test } from "vitest";
import { parseFiltresAgenda } from "./parse-filtres-agenda.ts";

test.each([
  [{}, {}],
  [
    { jour: "2027-03-09", referent: "r1", vue: "mois" },
    { jour: "2027-03-09", referent: "r1", vue: "mois" },
  ],
  [{ jour: "2027-02-30", referent: "", vue: "siecle" }, {}],
  [{ jour: "2150-01-01", referent: 4, vue: null }, {}],
])("%j donne %j", (search, attendu) => {
  expect(parseFiltresAgenda(search)).toEqual(attendu);
});
