import { expect, test } from "vitest";
import { formatTypographie } from "./format-typographie.ts";

test.each([
  ["Attention : à vérifier", "Attention\u00a0: à vérifier"],
  ["Quitter sans enregistrer ?", "Quitter sans enregistrer\u00a0?"],
  ["« Nouveau devis » calcule", "«\u00a0Nouveau devis\u00a0» calcule"],
  ["une ligne\n        : la suite", "une ligne\u00a0: la suite"],
  ["(voir « l’offre »).", "(voir «\u00a0l’offre\u00a0»)."],
  [" : ", "\u00a0: "],
  ['"Que faire ?"', '"Que faire\u00a0?"'],
])("%j devient %j", (texte, attendu) => {
  expect(formatTypographie(texte)).toBe(attendu);
});

test.each(["https://exemple.fr", "10:05", "main :focus", "a ?b :c"])("%j ne change pas", (texte) => {
  expect(formatTypographie(texte)).toBe(texte);
});

test("appliquée deux fois, elle ne change plus rien", () => {
  const une = formatTypographie("Que faire ? « Rien » : voilà !");
  expect(formatTypographie(une)).toBe(une);
});
