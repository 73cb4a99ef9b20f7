import { expect, test } from "vitest";
import { EXEMPLE_LISTE } from "../relecture/exemples-ecrits.ts";
import { buildBlocs } from "./build-blocs.ts";

test("une liste dit combien de lignes elle a, quand et pour qui elle a été lue", () => {
  const document = buildBlocs(EXEMPLE_LISTE);
  expect(document).toMatchObject({
    titre: "Devis",
    paysage: true,
    reference: "Devis, 2 lignes, au 2 mars 2026",
  });
  expect(document.blocs.map(({ genre }) => genre)).toEqual(["titre", "paragraphe", "tableau"]);
  expect(buildBlocs({ ...EXEMPLE_LISTE, lignes: [] }).reference).toBe("Devis, 0 ligne, au 2 mars 2026");
});

test("trop longue, elle est refusée", () => {
  const lignes = Array.from({ length: 40_000 }, () => ["x".repeat(100), "", ""]);
  expect(() => buildBlocs({ ...EXEMPLE_LISTE, lignes })).toThrow(/Document trop long/);
});
