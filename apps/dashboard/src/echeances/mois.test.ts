import { parseDateIso } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { addMois, isMois, listSemaines } from "./mois.ts";

test.each([
  ["2027-05", true],
  ["2012-12", false],
  ["2099-01", false],
  ["2027-13", false],
  ["mai", false],
  [undefined, false],
])("%s est un mois : %s", (texte, attendu) => {
  expect(isMois(texte)).toBe(attendu);
});

test("d'un mois à l'autre, années comprises", () => {
  expect([addMois("2026-12", 1), addMois("2027-01", -1), addMois("2027-05", 8)]).toEqual([
    "2027-01",
    "2026-12",
    "2028-01",
  ]);
});

test("un mois tient en semaines entières, du lundi au dimanche", () => {
  const semaines = listSemaines(parseDateIso("2027-04-26"), parseDateIso("2027-06-06"));
  expect(semaines).toHaveLength(6);
  expect([semaines[0]?.[0], semaines[5]?.[6]]).toEqual(["2027-04-26", "2027-06-06"]);
});
