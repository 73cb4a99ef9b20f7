import { expect, test } from "vitest";
import { listPresDuPlafond } from "./list-pres-du-plafond.ts";

test.each([
  [10, 8, true],
  [10, 10, true],
  [10, 7, false],
  [2, 0, false],
  [null, 30, false],
])("plafond %s, %i demi-journées acceptées : près du plafond, %s", (plafond, acceptees, attendu) => {
  expect(listPresDuPlafond([{ plafonds: [{ plafond, acceptees }] }]).length === 1).toBe(attendu);
});

test("chaque année se compte à part, avec ce qui reste", () => {
  const mission = {
    id: "m",
    plafonds: [
      { plafond: 10, acceptees: 9 },
      { plafond: 10, acceptees: 1 },
    ],
  };
  expect(listPresDuPlafond([mission])).toEqual([
    { mission, periode: { plafond: 10, acceptees: 9 }, restantes: 1 },
  ]);
});
