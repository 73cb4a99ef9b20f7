import { expect, test } from "vitest";
import { toFiche, toValeursFiche, validateFiche } from "./valeurs-fiche.ts";

const FICHE = {
  objectif: "Atelier",
  presents: [{ nom: "A. Essai", qualite: "agent", partie: "beneficiaire" as const }],
  realise: "Deux groupes",
  suite: "",
  annexes: ["6f1d1c8e-5f0f-4a7e-8a39-0d6f0b1f2a3b"],
};

test("une fiche revient du formulaire comme elle y est entrée", () => {
  expect(toFiche(toValeursFiche(FICHE))).toEqual(FICHE);
  expect(toFiche(toValeursFiche(null))).toEqual({
    objectif: "",
    presents: [],
    realise: "",
    suite: "",
    annexes: [],
  });
});

test("un présent sans nom est dit sous son champ ; une fiche vide s'enregistre", () => {
  const valeurs = { ...toValeursFiche(FICHE), presents: [{ nom: " ", qualite: "", partie: "autre" }] };
  expect(validateFiche(valeurs)).toEqual({ "presents.0.nom": "Le nom est attendu." });
  expect(validateFiche(toValeursFiche(null))).toEqual({});
});
