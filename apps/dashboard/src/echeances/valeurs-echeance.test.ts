import { expect, test } from "vitest";
import { toEntreeEcheance, validateEcheance } from "./valeurs-echeance.ts";

const SAISIE = { quoi: "Relancer", jour: "2027-05-18", heure: "", explication: "" };

test.each([
  ["rien à faire", { quoi: "  " }, ["quoi"]],
  ["pas de jour", { jour: "" }, ["jour"]],
  ["jour impossible", { jour: "2027-02-30" }, ["jour"]],
  ["heure impossible", { heure: "24:00" }, ["heure"]],
  ["tout est là", { heure: "14:30" }, []],
])("%s", (_, autres, champs) => {
  expect(Object.keys(validateEcheance({ ...SAISIE, ...autres }))).toEqual(champs);
});

test("une heure laissée vide est une journée entière", () => {
  expect(toEntreeEcheance({ ...SAISIE, quoi: " Relancer " })).toEqual({ ...SAISIE, heure: null });
});
