import type { Imputation, UsagePlafond } from "@ia-territoires/pricing/cdg";
import { expect, test } from "vitest";
import { removeUsagesDevis } from "./remove-usages-devis.ts";

const usage = (annee: number, acceptees: number, devisees: number) =>
  ({ periodeDebut: `${String(annee)}-01-01`, acceptees, devisees }) as UsagePlafond;
const imputation = (annee: number, demiJournees: number) =>
  ({
    periode: { debut: `${String(annee)}-01-01`, fin: `${String(annee)}-12-31`, libelle: "" },
    demiJournees,
  }) as Imputation;

test("un brouillon ne se compte pas deux fois, année par année", () => {
  expect(
    removeUsagesDevis([usage(2026, 4, 3), usage(2027, 0, 1)], [imputation(2026, 2), imputation(2027, 1)]),
  ).toEqual([usage(2026, 4, 1), usage(2027, 0, 0)]);
});

test("ce qui est accepté ne bouge pas, et rien ne devient négatif", () => {
  expect(removeUsagesDevis([usage(2026, 4, 0)], [imputation(2026, 2)])).toEqual([usage(2026, 4, 0)]);
  expect(removeUsagesDevis([usage(2026, 4, 1)], [])).toEqual([usage(2026, 4, 1)]);
});
