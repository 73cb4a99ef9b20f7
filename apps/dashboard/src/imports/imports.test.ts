import { expect, test } from "vitest";
import { buildLignes } from "./build-lignes.ts";
import { IMPORT_ORGANISMES } from "../organismes/import-organismes.ts";
import { formatPlace } from "./format-place.ts";
import { guessCorrespondance } from "./guess-correspondance.ts";

test("les colonnes se devinent par leur titre, une fois chacune", () => {
  const titres = ["Nom", "Nature", "Codes postaux", "SIREN", "N° SIRET", "E-mail", "Tél.", "Nom"];
  expect(guessCorrespondance(IMPORT_ORGANISMES.champs, titres)).toEqual({
    nom: 0,
    nature: 1,
    siren: 3,
    siret: 4,
    courriel: 5,
    telephone: 6,
  });
  expect(guessCorrespondance(IMPORT_ORGANISMES.champs, ["a", "", "b"])).toEqual({});
});

test("les lignes gardent leur numéro, les vides se passent, les colonnes non choisies aussi", () => {
  const lignes = [["SIRET", "Nom", "Note"], ["1", " Régie ", "x"], ["", "", "y"], ["2"]];
  expect(buildLignes(lignes, { siret: 0, nom: 1 }, IMPORT_ORGANISMES.champs)).toEqual([
    { ligne: 2, champs: { siret: "1", nom: "Régie" } },
    { ligne: 4, champs: { siret: "2" } },
  ]);
});

test("une faute se trouve dans le tableur : ligne, lettre de la colonne, titre", () => {
  const titres = ["SIRET", "Nom"];
  expect(formatPlace({ ligne: 3, champ: "nom" }, { nom: 1 }, titres)).toBe("Ligne 3, colonne B (Nom)");
  expect(formatPlace({ ligne: 3, champ: null }, { nom: 1 }, titres)).toBe("Ligne 3");
  expect(formatPlace({ ligne: 3, champ: "adresse" }, { adresse: 27 }, titres)).toBe("Ligne 3, colonne AB");
});
