import { expect, test } from "vitest";
import { getEcheanceExercice } from "./get-echeance-exercice.ts";

test("CGCT, art. D. 2342-3 : les titres d'un exercice s'émettent jusqu'au 31 janvier suivant", () => {
  const { jour, nature, explication, sources } = getEcheanceExercice(2026);
  expect({ jour, nature }).toEqual({ jour: "2027-01-31", nature: "cloture-exercice" });
  expect(explication).toContain("31 décembre 2026");
  expect(sources.map(({ article }) => article)).toContain("D. 2342-3");
  expect(() => getEcheanceExercice(26)).toThrow(RangeError);
});
