import type { Devis } from "@ia-territoires/dossiers";
import type { Jauge } from "@ia-territoires/pricing/cdg";
import { expect, test } from "vitest";
import { explainConsequence } from "./explain-consequence.ts";

const periode = { debut: "2026-01-01", fin: "2026-12-31", libelle: "année civile 2026" } as Jauge["periode"];
const suivante = { debut: "2027-01-01", fin: "2027-12-31", libelle: "année civile 2027" } as Jauge["periode"];
const jauge = (restantes: number): Jauge => ({
  periode,
  plafond: 10,
  acceptees: 10 - restantes,
  devisees: 0,
  demandees: 0,
  restantes,
});
const devis = (statut: Devis["statut"], ...nombres: readonly number[]) =>
  ({
    statut,
    resultat: {
      imputations: nombres.map((demiJournees, rang) => ({
        periode: [periode, suivante][rang],
        demiJournees,
      })),
    },
  }) as unknown as Devis;

test.each`
  action        | statut       | restantes | attendu
  ${"accepter"} | ${"envoye"}  | ${4}      | ${"année civile 2026 : 2 demi-journées (1 jour) prises, il en restera 2 sur 10."}
  ${"annuler"}  | ${"accepte"} | ${4}      | ${"année civile 2026 : 2 demi-journées (1 jour) rendues, il en restera 6 sur 10."}
  ${"annuler"}  | ${"envoye"}  | ${4}      | ${"Aucune demi-journée n’était prise : le plafond ne change pas."}
  ${"decliner"} | ${"envoye"}  | ${4}      | ${"Aucune demi-journée n’était prise : le plafond ne change pas."}
`("$action un devis $statut : $attendu", ({ action, statut, restantes, attendu }) => {
  expect(
    explainConsequence(action as "accepter", devis(statut as Devis["statut"], 2), [
      jauge(restantes as number),
    ]),
  ).toEqual([attendu]);
});

test("un devis à cheval sur deux années se dit en deux phrases, même sans jauge de la seconde", () => {
  expect(explainConsequence("accepter", devis("envoye", 1, 3), [jauge(1)])).toEqual([
    "année civile 2026 : une demi-journée prise, il en restera 0 sur 10.",
    "année civile 2027 : 3 demi-journées (1,5 jour) prises.",
  ]);
});
