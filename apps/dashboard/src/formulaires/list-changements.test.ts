import { expect, test } from "vitest";
import { listChangements } from "./list-changements.ts";

test("seuls les champs changés par l'autre personne sont listés, avec les trois valeurs", () => {
  expect(
    listChangements(
      { telephone: "02 31 00 00 01", courriel: "a@cdg.fr", nom: "CDG" },
      { telephone: "02 31 00 00 02", courriel: "a@cdg.fr", nom: "CDG" },
      { telephone: "02 31 00 00 03", courriel: "b@cdg.fr", nom: "CDG" },
    ),
  ).toEqual([
    { champ: "telephone", avant: "02 31 00 00 01", enregistre: "02 31 00 00 02", saisie: "02 31 00 00 03" },
  ]);
});

test("vide, nul et absent sont la même valeur", () => {
  expect(listChangements({ a: null }, {}, { a: "" })).toEqual([]);
});

test("les listes se comparent par leur contenu", () => {
  expect(listChangements({ t: [1] }, { t: [1] }, { t: [2] })).toEqual([]);
  expect(listChangements({ t: [1] }, { t: [1, 2] }, { t: [3] })).toHaveLength(1);
});

test("une version changée sans champ commun ne montre aucun champ", () => {
  expect(listChangements({ a: "1" }, { a: "1", b: "2" }, { a: "3" })).toEqual([]);
});
