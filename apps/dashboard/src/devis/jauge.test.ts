import type { DateIso } from "@ia-territoires/core";
import type { Jauge } from "@ia-territoires/pricing/cdg";
import { expect, test } from "vitest";
import { formatJauge } from "./format-jauge.ts";
import { listCasesJauge } from "./list-cases-jauge.ts";

const periode = {
  debut: "2026-01-01" as DateIso,
  fin: "2026-12-31" as DateIso,
  libelle: "année civile 2026",
};
const jauge = (plafond: number, acceptees: number, demandees: number, devisees: number): Jauge => ({
  periode,
  plafond,
  acceptees,
  demandees,
  devisees,
  restantes: Math.max(0, plafond - acceptees),
});
const count = (cases: readonly string[], etat: string) => cases.filter((autre) => autre === etat).length;

test.each`
  plafond | acceptees | demandees | devisees | libres | proposees | trop
  ${10}   | ${0}      | ${0}      | ${0}     | ${10}  | ${0}      | ${0}
  ${10}   | ${4}      | ${2}      | ${0}     | ${4}   | ${0}      | ${0}
  ${10}   | ${4}      | ${2}      | ${9}     | ${0}   | ${4}      | ${0}
  ${10}   | ${9}      | ${2}      | ${0}     | ${0}   | ${0}      | ${1}
  ${10}   | ${10}     | ${11}     | ${3}     | ${0}   | ${0}      | ${11}
`(
  "$acceptees acceptées, $demandees demandées, $devisees proposées sur $plafond : $libres libres, $trop en trop",
  ({ plafond, acceptees, demandees, devisees, libres, proposees, trop }: Record<string, number>) => {
    const cases = listCasesJauge(jauge(plafond ?? 0, acceptees ?? 0, demandees ?? 0, devisees ?? 0));
    expect(count(cases, "restante")).toBe(libres);
    expect(count(cases, "devisee")).toBe(proposees);
    expect(count(cases, "depassement")).toBe(trop);
    expect(cases.length - (trop ?? 0)).toBe(plafond);
  },
);

test("la jauge se dit en une phrase, accordée", () => {
  expect(formatJauge(jauge(10, 1, 2, 1))).toBe(
    "1 demi-journée acceptée sur 10, 2 dans ce devis, 1 proposée par d’autres devis, 7 restantes après ce devis",
  );
  expect(formatJauge(jauge(10, 9, 0, 0))).toBe(
    "9 demi-journées acceptées sur 10, 0 proposée, pas encore acceptée, 1 restante",
  );
});
