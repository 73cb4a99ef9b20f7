import { expect, test } from "vitest";
import { findFauteFichier } from "./find-faute-fichier.ts";

const limites = { tailleMax: 1_000, reste: 500 };

test.each([
  ["acte.pdf", 400, null],
  ["acte.exe", 400, /type accepté/],
  ["acte.pdf", 0, /vide/],
  ["acte.pdf", 1_001, /trop lourd/],
  ["acte.pdf", 501, /Il ne reste que 500 octets/],
])("%s de %i octets", (name, size, faute) => {
  const dite = findFauteFichier({ name, size }, limites);
  if (faute === null) expect(dite).toBeNull();
  else expect(dite).toMatch(faute);
});
