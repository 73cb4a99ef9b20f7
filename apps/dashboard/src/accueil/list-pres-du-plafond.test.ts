import { parseDateIso } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { buildPresDuPlafond, listPresDuPlafond } from "./list-pres-du-plafond.ts";

const DEPUIS = parseDateIso("2025-11-26");
const annee = (debut: number, plafond: number | null, acceptees: number) => ({
  periodeDebut: parseDateIso(`${debut}-01-01`),
  plafond,
  acceptees,
});

test.each([
  [10, 8, true],
  [10, 10, true],
  [10, 7, false],
  [2, 0, false],
  [null, 30, false],
])("plafond %s, %i demi-journées acceptées : près du plafond, %s", (plafond, acceptees, attendu) => {
  expect(listPresDuPlafond([{ plafonds: [annee(2026, plafond, acceptees)] }], DEPUIS).length === 1).toBe(
    attendu,
  );
});

test("chaque année se compte à part, avec ce qui reste ; une année finie ne compte plus", () => {
  const mission = { id: "m", plafonds: [annee(2025, 10, 10), annee(2026, 10, 9), annee(2027, 10, 1)] };
  expect(listPresDuPlafond([mission], DEPUIS)).toEqual([
    { mission, periode: annee(2026, 10, 9), restantes: 1 },
  ]);
});

test.each([
  ["2026-12-31", "2026-01-01"],
  ["2027-01-01", "2026-01-02"],
  ["2028-12-31", "2028-01-01"],
  ["2028-02-29", "2027-03-01"],
])("le %s, les années commencées depuis le %s ne sont pas finies", (aujourdHui, depuis) => {
  expect(buildPresDuPlafond(parseDateIso(aujourdHui)).depuis).toBe(depuis);
});
