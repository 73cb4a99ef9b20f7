import { expect, test } from "vitest";
import { parseExploitantOptions } from "./parse-exploitant-options.ts";
import { parseSecondFacteurOptions } from "./parse-second-facteur-options.ts";

const RETRAIT = ["--email", "a@exemple.fr", "--motif", "appareil-perdu", "--verification", "en-personne"];

test("ce que demandent les commandes de l'exploitant", () => {
  expect(parseExploitantOptions(["--organisme", "281400994"])).toBe("281400994");
  expect(parseSecondFacteurOptions(RETRAIT)).toEqual({
    email: "a@exemple.fr",
    motif: "appareil-perdu",
    verification: "en-personne",
  });
});

test.each([
  [[], /Usage : exploitant:designer/],
  [["--organisme", "123456789"], /SIREN/],
  [["--siren", "281400994"], /Option refusée/],
])("exploitant:designer %j : refusé en une phrase", (args, phrase) => {
  expect(() => parseExploitantOptions(args)).toThrow(phrase);
});

test.each([
  [[], /--email manque/],
  [["--email", "arobase", ...RETRAIT.slice(2)], /--email manque ou n'est pas admis/],
  [RETRAIT.slice(0, 4), /--verification manque/],
  [[...RETRAIT.slice(0, 3), "parce que", ...RETRAIT.slice(4)], /--motif manque ou n'est pas admis/],
  [[...RETRAIT, "--force"], /Option refusée/],
])("second-facteur:retirer %j : refusé en une phrase", (args, phrase) => {
  expect(() => parseSecondFacteurOptions(args)).toThrow(phrase);
});
