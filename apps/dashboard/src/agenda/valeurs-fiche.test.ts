import { expect, test } from "vitest";
import { type ValeursAbsence, validateAbsence, validateFermeture } from "./valeurs-fiche.ts";

const BONNE: ValeursAbsence = {
  referentId: "r1",
  du: "2027-03-09",
  duDemiJournee: "matin",
  au: "2027-03-09",
  auDemiJournee: "apres-midi",
};

test.each<[string, Partial<ValeursAbsence>, readonly string[]]>([
  ["bonne", {}, []],
  ["un matin seul", { auDemiJournee: "matin" }, []],
  ["sans référent", { referentId: "" }, ["referentId"]],
  ["sans dates", { du: "", au: "" }, ["du", "au"]],
  ["une date qui n'existe pas", { du: "2027-02-30" }, ["du"]],
  ["la fin avant le début", { au: "2027-03-08" }, ["au"]],
  ["le matin après l'après-midi", { duDemiJournee: "apres-midi", auDemiJournee: "matin" }, ["au"]],
])("une absence : %s", (_, autres, champs) => {
  expect(Object.keys(validateAbsence({ ...BONNE, ...autres }))).toEqual(champs);
});

test("une fermeture dit pourquoi, et finit après avoir commencé", () => {
  expect(validateFermeture({ libelle: "Pont", du: "2027-05-07", au: "2027-05-07" })).toEqual({});
  expect(Object.keys(validateFermeture({ libelle: " ", du: "2027-05-07", au: "2027-05-06" }))).toEqual([
    "libelle",
    "au",
  ]);
});
