import { parseDateIso } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { calculateDevis } from "./cdg.ts";

test.each`
  acceptees | attendu
  ${9}      | ${{ statut: "refus", code: "plafond-annuel", figures: { proposition: { demiJournees: 1, montant: "200.00", periodes: [{ montantAtteint: "2000.00" }] } } }}
  ${8}      | ${{ statut: "devis", montant: "400.00" }}
`("README : l'exemple, $acceptees demi-journées acceptées", ({ acceptees, attendu }) => {
  const resultat = calculateDevis(
    {
      tarif: "cdg14-ia",
      date: parseDateIso("2026-11-22"),
      tranches: [{ prevueLe: parseDateIso("2026-12-15"), demiJournees: 2 }],
    },
    [{ periodeDebut: parseDateIso("2026-01-01"), acceptees, devisees: 0 }],
  );
  expect(resultat).toMatchObject(attendu);
});
