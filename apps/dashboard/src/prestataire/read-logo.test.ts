import { expect, test } from "vitest";
import { readLogo } from "./read-logo.ts";

const image = (type: string, taille = 3) => new Blob([new Uint8Array(taille).fill(255)], { type });

test("une image permise est lue en base64, avec son texte de remplacement", async () => {
  expect(await readLogo(image("image/png"), " Logo ")).toEqual({
    statut: "lu",
    logo: { typeMedia: "image/png", base64: "////", texteAlternatif: "Logo" },
  });
});

test.each([
  ["un texte de remplacement vide", image("image/png"), "  ", /texte de remplacement/],
  ["un SVG", image("image/svg+xml"), "Logo", /PNG ou JPEG/],
  ["un fichier sans type", image(""), "Logo", /PNG ou JPEG/],
  ["une image trop lourde", image("image/jpeg", 500_001), "Logo", /500 Ko/],
])("%s est refusé", async (_, fichier, texte, message) => {
  const lu = await readLogo(fichier, texte);
  expect(lu.statut === "refus" ? lu.message : "").toMatch(message);
});
