import { expect, test } from "vitest";
import { formatNombre } from "./format-nombre.ts";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1\u202f000"],
  [34969, "34\u202f969"],
  [1234567, "1\u202f234\u202f567"],
])("%i s'écrit avec des espaces fines", (nombre, attendu) => {
  expect(formatNombre(nombre)).toBe(attendu);
});
