import { expect, test } from "vitest";
import { splitTermes } from "./split-termes.ts";

test.each([
  ["211 401 187", ["211401187"]],
  ["211.401.187 00011", ["21140118700011"]],
  ["2026-0001", ["2026", "0001"]],
  ["2026 0001", ["2026", "0001"]],
  ["Mise à jour de l'Œuvre", ["mise", "a", "jour", "de", "l", "oeuvre"]],
  ["%_'\\ 🙂", []],
  ["", []],
])("« %s » : %j", (texte, mots) => {
  expect(splitTermes(texte)).toEqual(mots);
});
