import { expect, test } from "vitest";
import { formatAction } from "./format-action.ts";
import { parseFiltresJournal } from "./parse-filtres-journal.ts";

test.each([
  [{}, {}],
  [
    { action: "devis-envoye", du: "2026-03-01", au: "2026-03-31", tri: "quand" },
    { action: "devis-envoye", du: "2026-03-01", au: "2026-03-31", tri: "quand" },
  ],
  [{ action: "<script>", du: "hier", au: 3, tri: "couleur" }, {}],
])("l'adresse %j donne les filtres %j", (search, filtres) => {
  expect(parseFiltresJournal(search)).toEqual(filtres);
});

test("une action sans ses mots se lit quand même", () => {
  expect(["devis-envoye", "chose-faite", "constructor"].map(formatAction)).toEqual([
    "Devis envoyé",
    "Chose faite",
    "Constructor",
  ]);
});
