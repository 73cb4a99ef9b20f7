import { expect, test } from "vitest";
import { buildAnnee } from "./build-annee.ts";
import { parseSaisieFeries, type SaisieFeries } from "./saisie-feries.ts";

const build = (saisie: Partial<SaisieFeries>) => buildAnnee({ ...parseSaisieFeries({}, "2027"), ...saisie });
const listDates = (saisie: Partial<SaisieFeries>): readonly string[] => {
  const annee = build(saisie);
  if (annee.statut === "refus") throw new Error(annee.message);
  return annee.feries.map(({ date }) => date);
};

test("la Guadeloupe en 2027 : douze fériés, les usages à part", () => {
  const annee = build({ territoire: "GP" });
  expect(listDates({ territoire: "GP" })).toContain("2027-05-27");
  expect(annee).toMatchObject({
    statut: "annee",
    ouvres: 253,
    usages: { length: 6 },
    feries: { length: 12 },
  });
});

test("le vendredi saint et le 28 mai suivent le choix de la page", () => {
  expect(listDates({ territoire: "AM" })).toContain("2027-03-26");
  expect(listDates({ territoire: "AM", vendrediSaint: "non" })).not.toContain("2027-03-26");
  expect(listDates({ territoire: "MF" })).toContain("2027-05-28");
  expect(listDates({ territoire: "MF", abolition: "27-mai" })).toContain("2027-05-27");
});

test.each`
  territoire | annee      | message
  ${"FR"}    | ${""}      | ${/quatre chiffres/}
  ${"FR"}    | ${"deux"}  | ${/quatre chiffres/}
  ${"FR"}    | ${"20270"} | ${/quatre chiffres/}
  ${"FR"}    | ${"1999"}  | ${/^Année « 1999 » invalide, entier de 2000 à 2099/}
  ${"MF"}    | ${"2011"}  | ${/de 2012 à 2099/}
`("$territoire, « $annee » : une phrase en français", ({ territoire, annee, message }) => {
  const refus = build({ territoire: territoire as "FR" | "MF", annee: annee as string });
  expect(refus).toMatchObject({
    statut: "refus",
    message: expect.stringMatching(message as RegExp) as string,
  });
});
