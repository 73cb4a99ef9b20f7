import { expect, test } from "vitest";
import { parseFiltresRegistre, toCriteresRegistre } from "./parse-filtres-registre.ts";

const ID = "0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0";

test.each([
  [{}, {}],
  [
    {
      q: " chat ",
      organisme: ID,
      classe: "prohibited",
      statut: "a-revoir",
      usage: "essai",
      changement: "oui",
      tri: "nom",
    },
    {
      q: "chat",
      organisme: ID,
      classe: "prohibited",
      statut: "a-revoir",
      usage: "essai",
      changement: "oui",
      tri: "nom",
    },
  ],
  [
    {
      q: " ",
      organisme: "1",
      classe: "grave",
      statut: "perdu",
      usage: "vendu",
      changement: "non",
      tri: "id; drop",
    },
    {},
  ],
])("l'adresse %j donne les filtres %j", (search, filtres) => {
  expect(parseFiltresRegistre(search as Record<string, string>)).toEqual(filtres);
});

test("les critères de la liste : les mêmes, dans ses mots", () => {
  expect(toCriteresRegistre({ q: "chat", organisme: ID, changement: "oui" })).toEqual({
    recherche: "chat",
    organismeId: ID,
    changement: true,
    tri: "-gravite",
  });
});
