import fc from "fast-check";
import { expect, test } from "vitest";
import { formatSaisieEcheance, parseSaisieEcheance } from "./saisie-echeance.ts";

const AUJOURD_HUI = "2026-11-25";

test.each`
  adresse                                                | gardee
  ${{}}                                                  | ${{ regle: "ouvres", territoire: "FR", date: AUJOURD_HUI, nombre: "10" }}
  ${{ regle: "francs", nombre: "3", report: "aucun" }}   | ${{ regle: "francs", territoire: "FR", date: AUJOURD_HUI, nombre: "3", report: "aucun" }}
  ${{ regle: "loi", territoire: "20", report: "peut" }}  | ${{ regle: "ouvres", territoire: "FR", date: AUJOURD_HUI, nombre: "10" }}
  ${{ territoire: "AM", vendrediSaint: "non" }}          | ${{ regle: "ouvres", territoire: "AM", vendrediSaint: "non", date: AUJOURD_HUI, nombre: "10" }}
  ${{ regle: "heures", territoire: "PF", nombre: "48" }} | ${{ regle: "heures", territoire: "PF", date: AUJOURD_HUI, heure: "09:00", nombre: "48", zone: "Pacific/Tahiti", passage: "" }}
`("$adresse", ({ adresse, gardee }) => {
  expect(formatSaisieEcheance(parseSaisieEcheance(adresse as Record<string, unknown>, AUJOURD_HUI))).toEqual(
    gardee,
  );
});

test("n'importe quelle adresse se lit, et ce qui en est gardé se relit pareil", () => {
  const cles = fc.constantFrom(
    "regle",
    "territoire",
    "date",
    "nombre",
    "assemblee",
    "zone",
    "j1",
    "r2",
    "__proto__",
  );
  const valeurs = fc.oneof(
    fc.constantFrom("heures", "convocation", "commande", "periodique", "PF", "AM", "2027-02-30"),
    fc.string(),
    fc.integer(),
  );
  fc.assert(
    fc.property(fc.dictionary(cles, valeurs), (adresse) => {
      const gardee = formatSaisieEcheance(parseSaisieEcheance(adresse, AUJOURD_HUI));
      expect(formatSaisieEcheance(parseSaisieEcheance(gardee, AUJOURD_HUI))).toEqual(gardee);
    }),
  );
});
