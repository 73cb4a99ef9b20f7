import { expect, test } from "vitest";
import { buildSource } from "./build-source.ts";

test.each([
  [
    { texte: "Offre de service CDG14", article: "2.2" },
    { genre: "texte", texte: "Offre de service CDG14, art.\u00A02.2" },
  ],
  [
    { texte: "CGFP", article: "L. 452-40", url: "https://www.legifrance.gouv.fr/x" },
    { genre: "lien", texte: "CGFP, art.\u00A0L.\u00A0452-40", url: "https://www.legifrance.gouv.fr/x" },
  ],
  [
    { texte: "Tarifs 2024", article: "Mise à disposition" },
    { genre: "texte", texte: "Tarifs 2024, Mise à disposition" },
  ],
  [{ texte: "CGFP" }, { genre: "texte", texte: "CGFP" }],
])("source citée comme on l'écrit : %o", (source, attendu) => {
  expect(buildSource(source)).toEqual(attendu);
});

test.each(["javascript:alert(1)", "file:///etc/passwd", "pas une adresse", ""])(
  "« %s » ne devient pas un lien",
  (url) => {
    expect(buildSource({ texte: "T", url }).genre).toBe("texte");
  },
);
