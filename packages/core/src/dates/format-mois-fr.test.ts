import { expect, test } from "vitest";
import { formatMoisFr } from "./format-mois-fr.ts";

test.each([
  ["2026-01", "janvier 2026"],
  ["2026-08", "août 2026"],
  ["1999-12", "décembre 1999"],
])("%s s'écrit « %s »", (mois, texte) => {
  expect(formatMoisFr(mois)).toBe(texte);
});

test.each(["2026-00", "2026-13", "2026-1", "26-01", "2026-01-01", "", "mai"])(
  "« %s » n'est pas un mois",
  (mois) => {
    expect(() => formatMoisFr(mois)).toThrow(RangeError);
  },
);
