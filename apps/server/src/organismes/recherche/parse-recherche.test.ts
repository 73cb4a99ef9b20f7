import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRecherche } from "./parse-recherche.ts";

describe("des chiffres seuls sont un numéro ou un code", () => {
  test.each([
    ["211 401 187", { genre: "numero", siren: "211401187", siret: null }],
    ["211\u00a0401\u202f187", { genre: "numero", siren: "211401187", siret: null }],
    ["211.401.187", { genre: "numero", siren: "211401187", siret: null }],
    ["211401", { genre: "mots", requete: "'#s211401':*", nom: "" }],
    ["211 401 187 000 16", { genre: "numero", siren: "211401187", siret: "21140118700016" }],
    ["211401187000", { genre: "numero", siren: "211401187", siret: null }],
    ["123456789012345", { genre: "rien" }],
    ["14000", { genre: "mots", requete: "'14000':*", nom: "14000" }],
    ["14 000", { genre: "mots", requete: "'14000':*", nom: "14000" }],
  ])("%s", (texte, attendu) => {
    expect(parseRecherche(texte)).toEqual(attendu);
  });
});

describe("le reste est fait de mots, dont chacun doit commencer un mot de l'organisme", () => {
  test.each([
    ["caen", "'caen':*", "caen"],
    ["  Saint-André ", "'andre':*&'saint':*", "saint andre"],
    ["st-andré", "'andre':*&('saint':*|'st':*)", "saint andre"],
    ["l'hay", "'hay':*&'l':*", "l hay"],
    ["2A004", "'2a004':*", "2a004"],
    ["caen 14000", "'14000':*&'caen':*", "caen 14000"],
    ["caen c ca caen", "'caen':*", "caen c ca caen"],
    ["a b c d e f g h i j", "'a':*&'b':*&'c':*&'d':*&'e':*&'f':*&'g':*&'h':*", "a b c d e f g h i j"],
  ])("%s", (texte, requete, nom) => {
    expect(parseRecherche(texte)).toEqual({ genre: "mots", requete, nom });
  });
});

test.each([
  ["", "tout"],
  ["   ", "tout"],
  ["\u00a0", "tout"],
  ["%", "rien"],
  ["_", "rien"],
  ["🙂", "rien"],
  ["'; --", "rien"],
])("« %s » : %s", (texte, genre) => {
  expect(parseRecherche(texte)).toEqual({ genre });
});

test("aucune saisie n'apporte ses propres signes à la requête", () => {
  const forme =
    /^\(?'#?[\p{L}\p{N}]+'(:\*)?(\|'[\p{L}\p{N}]+':\*\))?(&\(?'[\p{L}\p{N}]+':\*(\|'[\p{L}\p{N}]+':\*\))?)*$/u;
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ maxLength: 200 })),
      (texte) => {
        const recherche = parseRecherche(texte);
        if (recherche.genre === "mots") expect(recherche.requete).toMatch(forme);
        if (recherche.genre === "numero") expect(recherche.siren + (recherche.siret ?? "")).toMatch(/^\d+$/);
      },
    ),
    { numRuns: 2_000 },
  );
});
