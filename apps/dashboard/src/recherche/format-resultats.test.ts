import { expect, test } from "vitest";
import type { Choix } from "./choix.ts";
import { formatResultats } from "./format-resultats.ts";

const choix = (nombre: number): readonly Choix[] =>
  Array.from({ length: nombre }, (_, rang) => ({ cle: String(rang), libelle: "x", run: () => undefined }));

test.each([
  [[], "Aucun résultat."],
  [[{ titre: "Devis", choix: choix(1) }], "1 résultat. Devis : 1."],
  [
    [
      { titre: "Organismes", choix: choix(2) },
      { titre: "Actions", choix: choix(3) },
    ],
    "5 résultats. Organismes : 2, Actions : 3.",
  ],
])("%#", (groupes, phrase) => {
  expect(formatResultats(groupes)).toBe(phrase);
});
