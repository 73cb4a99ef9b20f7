import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { calculateDevis } from "../devis/calculate-devis.ts";
import { TARIFS_CDG } from "../tarifs/tarifs-cdg.ts";
import { demandeDevisSchema, usagePlafondSchema } from "../schemas.ts";

const bonne = {
  tarif: "cdg14-ia",
  date: "2026-03-02",
  tranches: [{ prevueLe: "2026-03-16", demiJournees: 3 }],
};

describe("demandeDevisSchema : le même avis que la bibliothèque", () => {
  test("une bonne demande traverse sans changer et se calcule", () => {
    const lue = demandeDevisSchema.parse(bonne);
    expect(lue).toEqual(bonne);
    expect(calculateDevis(lue, [])).toMatchObject({ statut: "devis", montant: "600.00" });
  });
  test.each(TARIFS_CDG.map(({ id }) => id))("le tarif %s est connu du schéma", (tarif) => {
    expect(demandeDevisSchema.safeParse({ ...bonne, tarif }).success).toBe(true);
  });

  test.each`
    cas                     | plus                                                              | chemin                             | message
    ${"tarif inconnu"}      | ${{ tarif: "cdg99" }}                                             | ${["tarif"]}                       | ${/Tarif inconnu/}
    ${"date impossible"}    | ${{ date: "2026-02-30" }}                                         | ${["date"]}                        | ${/2026-02-30/}
    ${"0,25 demi-journée"}  | ${{ tranches: [{ prevueLe: "2026-03-16", demiJournees: 0.25 }] }} | ${["tranches", 0, "demiJournees"]} | ${/entier/}
    ${"0 demi-journée"}     | ${{ tranches: [{ prevueLe: "2026-03-16", demiJournees: 0 }] }}    | ${["tranches", 0, "demiJournees"]} | ${/au moins/}
    ${"texte"}              | ${{ tranches: [{ prevueLe: "2026-03-16", demiJournees: "3" }] }}  | ${["tranches", 0, "demiJournees"]} | ${/entier/}
    ${"aucune tranche"}     | ${{ tranches: [] }}                                               | ${["tranches"]}                    | ${/Au moins une tranche/}
    ${"lecture inconnue"}   | ${{ lectures: { annee: "glissante" } }}                           | ${["lectures", "annee"]}           | ${/civile/}
    ${"TVA sans ht ni ttc"} | ${{ tva: { statut: "taxable", taux: "20" } }}                     | ${["tva", "prix"]}                 | ${/ht/}
    ${"TVA à 0 %"}          | ${{ tva: { statut: "taxable", taux: "0", prix: "ht" } }}          | ${["tva", "taux"]}                 | ${/entre 0 et 100/}
    ${"TVA inconnue"}       | ${{ tva: { statut: "franchise" } }}                               | ${["tva", "statut"]}               | ${/hors-champ/}
    ${"exonération muette"} | ${{ tva: { statut: "exonere", mention: "  " } }}                  | ${["tva", "mention"]}              | ${/mention légale/}
  `("$cas : refusé en français, sous le bon champ", ({ plus, chemin, message }) => {
    const lue = demandeDevisSchema.safeParse({ ...bonne, ...plus });
    expect(lue.success).toBe(false);
    expect(lue.error?.issues[0]?.path).toEqual(chemin);
    expect(lue.error?.issues[0]?.message).toMatch(message);
  });
  test.each([null, undefined, "devis", 3, []])("%s n'est pas une demande", (mauvaise) => {
    expect(demandeDevisSchema.safeParse(mauvaise).success).toBe(false);
  });

  test("ce que le schéma accepte, la bibliothèque ne le rejette jamais par une erreur", () => {
    const entree = fc.record(
      {
        tarif: fc.constantFrom("cdg14-ia", "cdg53-travelling-expert", "autre"),
        date: fc.constantFrom("2026-03-02", "2024-05-02", "2026-02-30", ""),
        tranches: fc.array(
          fc.record({
            prevueLe: fc.constantFrom("2026-03-16", "9999-12-31", "x"),
            demiJournees: fc.oneof(fc.integer({ min: -1, max: 12 }), fc.double()),
          }),
          { maxLength: 3 },
        ),
        dateConvention: fc.constantFrom("2026-01-15", "9999-12-31"),
        tva: fc.constantFrom(
          { statut: "hors-champ" },
          { statut: "taxable", taux: "20", prix: "ht" },
          { statut: "taxable", taux: "120", prix: "ht" },
        ),
      },
      { requiredKeys: ["tarif", "date", "tranches"] },
    );
    fc.assert(
      fc.property(entree, (saisie) => {
        const lue = demandeDevisSchema.safeParse(saisie);
        if (lue.success)
          expect(["devis", "refus", "hors-periode"]).toContain(calculateDevis(lue.data, []).statut);
      }),
      { numRuns: 500 },
    );
  });

  test("le schéma s'écrit en JSON Schema, pour l'API", () => {
    expect(() => z.toJSONSchema(demandeDevisSchema)).not.toThrow();
  });
});

test("usagePlafondSchema : des demi-journées entières, jamais négatives", () => {
  expect(
    usagePlafondSchema.safeParse({ periodeDebut: "2026-01-01", acceptees: 9, devisees: 0 }).success,
  ).toBe(true);
  expect(
    usagePlafondSchema.safeParse({ periodeDebut: "2026-01-01", acceptees: -1, devisees: 0 }).success,
  ).toBe(false);
});
