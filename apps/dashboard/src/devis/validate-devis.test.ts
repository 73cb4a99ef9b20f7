import type { DateIso } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { validateDevis } from "./validate-devis.ts";

const DATE = "2026-11-22" as DateIso;
const JUSTE = {
  objet: "Atelier",
  tarif: "cdg14-ia",
  valideJusquAu: "2027-02-20",
  tranches: [{ precision: "jour" as const, jour: "2026-12-01", mois: "", demiJournees: "2" }],
};

test("un devis complet passe", () => {
  expect(validateDevis(JUSTE, DATE)).toEqual({});
});

test.each([
  [{ ...JUSTE, objet: "  " }, "objet"],
  [{ ...JUSTE, valideJusquAu: "" }, "valideJusquAu"],
  [{ ...JUSTE, valideJusquAu: "2026-11-01" }, "valideJusquAu"],
  [{ ...JUSTE, tranches: [] }, "tranches"],
  [{ ...JUSTE, objet: "a".repeat(501) }, "objet"],
])("%# : le champ à corriger est signalé", (valeurs, champ) => {
  expect(Object.keys(validateDevis(valeurs, DATE))).toEqual([champ]);
});
