import { expect, test } from "vitest";
import { buildAdresseExport } from "./build-adresse-export.ts";

test("l'adresse d'un export dit la liste, le format, l'organisme et les critères de l'écran", () => {
  const adresse = buildAdresseExport({
    code: "devis",
    format: "csv",
    criteres: { recherche: "été & hiver", statuts: ["envoye"] },
    organisme: "o1",
    suivi: "s1",
  });
  const { pathname, searchParams } = new URL(adresse, "http://exemple.invalid");
  expect(pathname).toBe("/api/listes/devis/csv");
  expect(Object.fromEntries(searchParams)).toEqual({
    organisme: "o1",
    suivi: "s1",
    criteres: '{"recherche":"été & hiver","statuts":["envoye"]}',
  });
});
