import { formatSource } from "./format-source.ts";
import { expect, test } from "vitest";

test.each([
  [{ texte: "Offre de service CDG14", article: "2.2" }, "Offre de service CDG14, art. 2.2"],
  [
    { texte: "Code général de la fonction publique", article: "L. 452-40" },
    "Code général de la fonction publique, art. L. 452-40",
  ],
  [{ texte: "Convention", article: "annexe tarifaire" }, "Convention, annexe tarifaire"],
  [{ texte: "Textes propres" }, "Textes propres"],
])("%j s'écrit « %s »", (source, attendu) => {
  expect(formatSource(source)).toBe(attendu);
});
