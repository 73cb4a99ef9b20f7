import { addJours } from "@ia-territoires/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendriers, joursDuMilieu } from "../../test/arbitraries.ts";
import { calculateEcheance, type Delai, type Echeance, listJoursDuDelai } from "../echeances.ts";
import { createCalendrier } from "../index.ts";

const FR = createCalendrier({ territoire: "FR" });
const write = (delai: Delai, from: string): readonly string[] =>
  listJoursDuDelai(calculateEcheance(FR, { from, delai })).map(({ date, role, rang, motifs, noms }) =>
    `${date.slice(5)} ${role}${rang === undefined ? "" : ` ${rang}`} ${[...motifs, ...noms].join("+")}`.trim(),
  );

describe("chaque jour du délai, compté ou non et pourquoi", () => {
  test("jours ouvrés : les samedis, dimanches et fériés ne comptent pas", () => {
    expect(write({ joursOuvres: 2 }, "2027-05-14")).toEqual([
      "05-14 depart",
      "05-15 exclu samedi",
      "05-16 exclu dimanche",
      "05-17 exclu ferie+Lundi de Pentecôte",
      "05-18 compte 1",
      "05-19 echeance 2",
    ]);
  });
  test("jours de calendrier : tous comptent, puis le report", () => {
    expect(write({ jours: 2 }, "2027-04-29")).toEqual([
      "04-29 depart",
      "04-30 compte 1",
      "05-01 report 2 samedi+ferie+1er mai",
      "05-02 exclu dimanche",
      "05-03 echeance",
    ]);
  });
  test("jours francs : le jour de l'échéance suit le dernier jour franc", () => {
    expect(write({ joursFrancs: 1 }, "2027-05-18")).toEqual([
      "05-18 depart",
      "05-19 compte 1",
      "05-20 echeance",
    ]);
  });
  test("mois : les jours courent sans rang", () => {
    const jours = write({ mois: 1 }, "2027-02-28");
    expect([jours[0], jours[1], jours.at(-1)]).toEqual(["02-28 depart", "03-01 compte", "03-30 echeance"]);
  });
});

test("tous les jours, une fois chacun, et autant de comptés que le délai en a", () => {
  const delais = fc.oneof(
    fc.integer({ min: 1, max: 60 }).map((joursOuvres) => ({ joursOuvres })),
    fc.integer({ min: 1, max: 60 }).map((jours) => ({ jours })),
  );
  fc.assert(
    fc.property(calendriers, joursDuMilieu, delais, (calendrier, from, delai) => {
      const echeance = calculateEcheance(calendrier, { from, delai });
      const jours = listJoursDuDelai(echeance);
      jours.forEach(({ date }, index) => expect(date).toBe(addJours(from, index)));
      expect(jours.at(-1)).toMatchObject({ date: echeance.date, role: "echeance" });
      expect(jours.filter(({ rang }) => rang !== undefined)).toHaveLength(Object.values(delai)[0] ?? 0);
    }),
  );
});

test.each([
  [{ from: "2027-02-30" }, /^from : date invalide/],
  [{ date: "demain" }, /^date : date invalide/],
])("%j n'est pas une réponse de calculateEcheance", (faux, message) => {
  const echeance = calculateEcheance(FR, { from: "2027-05-14", delai: { jours: 1 } });
  expect(() => listJoursDuDelai({ ...echeance, ...faux } as Echeance)).toThrow(message);
});
