import { parseDateIso } from "@ia-territoires/core";
import { expect, test } from "vitest";
import {
  formatDelegation,
  toEntreeDelegation,
  toValeursDelegation,
  validateDelegation,
} from "./valeurs-delegation.ts";

const VALEURS = {
  delegataireNom: " B. Exemple ",
  delegataireQualite: "DGS",
  delegantNom: "A. Exemple",
  delegantQualite: "maire",
  objets: ["conventions"],
  acte: "arrêté n° 2026-12",
  acteLe: "2026-01-12",
  du: "2026-01-15",
  au: "",
};

test("une délégation complète est prête à partir, sans espaces autour", () => {
  expect(validateDelegation(VALEURS)).toEqual({});
  expect(toEntreeDelegation(VALEURS)).toMatchObject({
    delegataire: { nom: "B. Exemple", qualite: "DGS" },
    du: "2026-01-15",
    au: null,
  });
});

test.each([
  ["delegataireNom", "  "],
  ["delegantQualite", ""],
  ["objets", []],
  ["acteLe", "2026-02-30"],
  ["du", ""],
  ["au", "2026-01-14"],
])("%s = %j : dit près du champ", (champ, valeur) => {
  expect(Object.keys(validateDelegation({ ...VALEURS, [champ]: valeur }))).toEqual([champ]);
});

test("un formulaire vide demande tout, et une date qui manque n'est pas inventée", () => {
  expect(Object.keys(validateDelegation(toValeursDelegation(null)))).toHaveLength(7);
  expect(toEntreeDelegation(toValeursDelegation(null))).toBeNull();
});

test("elle se cite comme dans un acte", () => {
  expect(formatDelegation({ acte: "arrêté n° 3", acteLe: parseDateIso("2026-01-12") })).toBe(
    "arrêté n° 3 du 12 janvier 2026",
  );
});
