import { expect, test } from "vitest";
import { parseFiltresFormations } from "./parse-filtres-formations.ts";
import { toEntreeFormation, toValeursFormation, validateFormation } from "./valeurs-formation.ts";

const SAISIE = {
  ...toValeursFormation(null),
  nombre: "12",
  le: "2026-03-02",
  heures: "3,5",
  contenu: "Usages et limites",
  formateur: "CDG",
};

test("une durée se tape à la française ; une personne nommée compte pour une", () => {
  expect(toEntreeFormation(SAISIE)).toMatchObject({ nom: null, nombre: 12, heures: "3.5" });
  expect(toEntreeFormation({ ...SAISIE, nom: " A. Essai " })).toMatchObject({ nom: "A. Essai", nombre: 1 });
  expect(validateFormation(SAISIE)).toEqual({});
});

test("ce qui manque est dit sous son champ, et rien ne part", () => {
  const vide = toValeursFormation(null);
  expect(Object.keys(validateFormation(vide)).sort()).toEqual([
    "contenu",
    "formateur",
    "heures",
    "le",
    "nombre",
  ]);
  expect(toEntreeFormation(vide)).toBeNull();
  expect(validateFormation({ ...SAISIE, heures: "3,1" })["heures"]).toContain("quarts d'heure");
  expect(validateFormation({ ...SAISIE, nombre: "1,5" })["nombre"]).toContain("entier");
});

test("une adresse dit ses filtres, le reste est ignoré", () => {
  const organisme = "00000000-0000-4000-8000-000000000000";
  const bons = { q: "charte", organisme, public: "elu", annee: 2026, piece: "sans", tri: "-heures" };
  expect(parseFiltresFormations(bons)).toEqual(bons);
  expect(
    parseFiltresFormations({ q: " ", organisme: "x", public: "maire", annee: "99", piece: "oui", tri: 1 }),
  ).toEqual({});
});
