import { expect, test } from "vitest";
import { parseFiltresPlan, toCriteresPlan } from "./parse-filtres-plan.ts";

const ID = "0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0";

test.each([
  [{}, {}, { tri: "echeance" }],
  [
    { q: " chat ", etat: "faites", organisme: ID, tri: "-budget" },
    { q: "chat", etat: "faites", organisme: ID, tri: "-budget" },
    { recherche: "chat", etat: "faites", organismeId: ID, tri: "-budget" },
  ],
  [{ etat: "perdues", organisme: "1", tri: "id" }, {}, { tri: "echeance" }],
])("l'adresse %j donne %j", (search, filtres, criteres) => {
  expect(parseFiltresPlan(search as Record<string, string>)).toEqual(filtres);
  expect(toCriteresPlan(parseFiltresPlan(search as Record<string, string>))).toEqual(criteres);
});
