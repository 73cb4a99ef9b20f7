import { describe, expect, test } from "vitest";
import { createListeExemple } from "../src/exemple.ts";
import { aggregateVolumes, buildColonnes, type LigneReporting, type Periode } from "../src/index.ts";

const { lignes } = createListeExemple();
const periode = { debut: "2026-02-10", fin: "2026-11-20" } as Periode;

describe("les volumes, des lignes elles-mêmes ou de leurs colonnes", () => {
  test.each([
    ["aucune ligne", []],
    ["la liste", lignes],
    ["plusieurs blocs", Array.from({ length: 5 }, () => lignes).flat()],
  ])("%s : les mêmes", (_, liste) => {
    expect(aggregateVolumes(liste, periode)).toEqual(aggregateVolumes(buildColonnes(liste), periode));
  });

  test("d'un flux aussi", () => {
    expect(aggregateVolumes(lignes.values(), periode)).toEqual(aggregateVolumes(lignes, periode));
  });

  test.each<[string, Partial<Record<keyof LigneReporting, unknown>>, RegExp]>([
    ["un numéro vide dès la première ligne", { commande: "" }, /Ligne 1 : Numéro de commande/],
    ["une date", { date: "2026-02-30" }, /Ligne 1 : /],
    ["un SIRET", { beneficiaire: "73282932000075" }, /Ligne 1 : SIRET/],
    ["un montant", { montantHt: "1,5" }, /Ligne 1 : /],
  ])("%s : le même refus", (_, faute, message) => {
    const fausses = lignes
      .slice(0, 2)
      .map((ligne, rang) => (rang === 0 ? { ...ligne, ...faute } : ligne)) as LigneReporting[];
    expect(() => buildColonnes(fausses)).toThrow(message);
    expect(() => aggregateVolumes(fausses, periode)).toThrow(message);
  });
});
