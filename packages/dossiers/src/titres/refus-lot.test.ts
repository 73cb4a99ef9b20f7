import { expect, test } from "vitest";
import { CODES_REFUS_TITRE } from "./codes.ts";
import { findRefusLot } from "./find-refus-lot.ts";
import { refuseNumeroPris } from "./refuse-numero-pris.ts";

test.each([
  ["preparer", "Aucune intervention à facturer dans cette période."],
  ["transmettre", "Ce lot n'a plus de titre à transmettre."],
] as const)("un lot sans titre ne peut pas se %s", (quoi, message) => {
  expect(findRefusLot(0, quoi)).toMatchObject({ statut: "refus", code: "lot-vide", message });
  expect(findRefusLot(1, quoi)).toBeUndefined();
});

test("un numéro déjà donné : le refus nomme le titre qui le porte", () => {
  const refus = refuseNumeroPris({ numero: "128", exercice: 2026, reference: "LOT-2026-0001-01" });
  expect(refus).toMatchObject({ code: "numero-deja-pris", figures: { reference: "LOT-2026-0001-01" } });
  expect(refus.message).toContain("LOT-2026-0001-01");
  expect(CODES_REFUS_TITRE[refus.code].titre).toBe("Numéro déjà pris");
});
