import { describe, expect, test } from "vitest";
import { ligneReportingSchema, periodeSchema } from "../src/schemas.ts";

const LIGNE = {
  commande: " BC-1 ",
  date: "2026-03-02",
  beneficiaire: "732 829 320 00074",
  lot: "1",
  code: "L1-CONF",
  palier: null,
  quantite: "2",
  montantHt: "1900.00",
};

describe("schémas", () => {
  test("une ligne est lue sous sa forme enregistrée", () => {
    expect(ligneReportingSchema.parse(LIGNE)).toEqual({
      ...LIGNE,
      commande: "BC-1",
      beneficiaire: "73282932000074",
    });
  });

  test.each([
    ["commande", " ", /Numéro de commande/],
    ["date", "2026-02-30", /2026-02-30/],
    ["beneficiaire", "73282932000075", /SIRET/],
    ["montantHt", "1,5", /Montant/],
  ])("%s « %s » : refusé en français", (champ, valeur, message) => {
    const resultat = ligneReportingSchema.safeParse({ ...LIGNE, [champ]: valeur });
    expect(resultat.success ? "" : resultat.error.issues[0]?.message).toMatch(message);
    expect(resultat.success ? [] : resultat.error.issues[0]?.path).toEqual([champ]);
  });

  test("une période finit après son début", () => {
    expect(periodeSchema.safeParse({ debut: "2026-01-01", fin: "2025-12-31" }).success).toBe(false);
    expect(periodeSchema.safeParse({ debut: "2026-01-01", fin: "2026-01-01" }).success).toBe(true);
  });
});
