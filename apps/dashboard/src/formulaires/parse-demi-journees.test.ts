import { expect, test } from "vitest";
import { parseDemiJournees } from "./parse-demi-journees.ts";

test.each([
  ["1", 1],
  [" 10 ", 10],
  ["007", 7],
])("« %s » est lu %i", (text, attendu) => {
  expect(parseDemiJournees(text)).toBe(attendu);
});

test.each(["", "0", "-1", "0,25", "0.5", "1e3", "dix", "99999", "1 0", "٣"])(
  "« %s » n'est pas un nombre de demi-journées",
  (text) => {
    expect(parseDemiJournees(text)).toBeNull();
  },
);
