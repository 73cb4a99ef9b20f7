import { expect, test } from "vitest";
import {
  calculateEcheance,
  calculateEcheanceHoraire,
  DELAIS_HORAIRES,
  ETAPES_COMMANDE_CANUT,
  latestDateConvocation,
  listDatesPeriodiques,
} from "../echeances.ts";
import { createCalendrier } from "../index.ts";

test("chaque réponse dit ses textes et jusqu'où chacun a été vérifié, dans l'ordre de ses sources", () => {
  const MF = createCalendrier({ territoire: "MF" });
  const GP = createCalendrier({ territoire: "GP" });
  const reponses = [
    calculateEcheance(MF, { from: "2027-05-20", delai: { joursOuvres: 10 } }),
    calculateEcheance(GP, { from: "2027-04-16", delai: { jours: 15 } }),
    latestDateConvocation(GP, { assemblee: "conseil-municipal", habitants: 8000, seance: "2027-06-15" }),
    calculateEcheanceHoraire({ local: "2027-03-26T09:30", zone: "Europe/Paris", heures: 72 }),
    ...listDatesPeriodiques({ ancre: "2026-08-31", tousLesMois: 6, nombre: 1 }),
  ];
  for (const reponse of reponses) {
    if (!("fondements" in reponse)) throw new Error("refus inattendu");
    expect(reponse.fondements.map(({ source }) => source)).toEqual(reponse.sources);
    expect(reponse.fondements.length).toBeGreaterThan(0);
    for (const { certainty, verifiedOn } of reponse.fondements) {
      expect(certainty).toMatch(/^(verified|secondary|contested)$/);
      expect(verifiedOn).toMatch(/^2026-/);
    }
  }
  expect(reponses[0]).toMatchObject({
    fondements: [{ source: { article: "3.2.5" } }, { certainty: "contested" }],
  });
});

test("RGPD 33 et convention du Var, art. 4 : 72 et 48 heures ; CCTP CANUT 6.6.6 : 10, 10 et 15 jours ouvrés", () => {
  expect(Object.values(DELAIS_HORAIRES).map(({ value }) => value.heures)).toEqual([72, 48]);
  expect(ETAPES_COMMANDE_CANUT.value.map(({ joursOuvres }) => joursOuvres)).toEqual([10, 10, 15]);
});
