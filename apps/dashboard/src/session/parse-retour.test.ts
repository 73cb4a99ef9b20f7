import { expect, test } from "vitest";
import { parseRetour } from "./parse-retour.ts";

test.each([
  ["/devis?statuts=envoye&page=2", "/devis?statuts=envoye&page=2"],
  ["/missions/abc", "/missions/abc"],
  ["/", "/"],
  ["/connexions-utiles", "/connexions-utiles"],
])("%s est gardé", (retour, attendu) => {
  expect(parseRetour(retour)).toBe(attendu);
});

test.each([
  [undefined],
  [""],
  ["https://exemple.fr"],
  ["//exemple.fr"],
  ["/\\exemple.fr"],
  ["/\t/exemple.fr"],
  ["javascript:alert(1)"],
  ["/connexion"],
  ["/connexion?retour=/connexion"],
])("%s ramène à l'accueil", (retour) => {
  expect(parseRetour(retour)).toBe("/");
});
