import { expect, test } from "vitest";
import { parseRetryAfter } from "./parse-retry-after.ts";

const MAINTENANT = Date.parse("2026-03-02T10:00:00Z");

test.each([
  ["12", 12],
  [" 3 ", 3],
  ["0", 1],
  ["999999999", 3_600],
  ["Mon, 02 Mar 2026 10:00:30 GMT", 30],
  ["Mon, 02 Mar 2026 09:00:00 GMT", 1],
  ["Mon, 02 Mar 2099 10:00:00 GMT", 3_600],
  [null, 5],
  ["", 5],
  ["bientôt", 5],
  ["-4", 5],
  ["1.5", 5],
])("RFC 9110, 10.2.3 : « %s » fait patienter %d s", (valeur, secondes) => {
  expect(parseRetryAfter(valeur, MAINTENANT)).toBe(secondes);
});
