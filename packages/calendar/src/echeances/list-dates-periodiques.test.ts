import { getAnnee } from "@ia-territoires/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joursDuMilieu } from "../../test/arbitraries.ts";
import { type DemandePeriodique, listDatesPeriodiques } from "../echeances.ts";
import { createCalendrier, isJourOuvre } from "../index.ts";

const dates = (demande: DemandePeriodique) => listDatesPeriodiques(demande).map(({ date }) => date);

describe("CCTP CANUT 7 : un rapport tous les six mois, de quantième à quantième", () => {
  test.each`
    ancre           | tousLesMois | nombre | attendues
    ${"2026-08-31"} | ${6}        | ${4}   | ${["2027-02-28", "2027-08-31", "2028-02-29", "2028-08-31"]}
    ${"2027-01-31"} | ${1}        | ${3}   | ${["2027-02-28", "2027-03-31", "2027-04-30"]}
    ${"2027-03-15"} | ${12}       | ${2}   | ${["2028-03-15", "2029-03-15"]}
  `("$ancre, tous les $tousLesMois mois : $attendues", ({ attendues, ...demande }) => {
    expect(dates(demande)).toEqual(attendues);
  });
});

test("la fin d'un mois court ne tire jamais les suivantes : le quantième revient dès qu'il existe", () => {
  fc.assert(
    fc.property(joursDuMilieu, fc.integer({ min: 1, max: 24 }), (ancre, tousLesMois) => {
      for (const { theorique } of listDatesPeriodiques({ ancre, tousLesMois, nombre: 12 })) {
        const jour = Number(theorique.slice(8));
        const last = new Date(Date.UTC(getAnnee(theorique), Number(theorique.slice(5, 7)), 0)).getUTCDate();
        expect(jour).toBe(Math.min(Number(ancre.slice(8)), last));
      }
    }),
  );
});

test("convention du Var, art. 1 : un atelier par mois, hors jours non ouvrés et fermetures", () => {
  const calendrier = createCalendrier({
    territoire: "FR",
    fermetures: [{ debut: "2027-08-01", fin: "2027-08-22" }],
  });
  const demande = { ancre: "2027-01-14", tousLesMois: 1, nombre: 8, calendrier };
  expect(listDatesPeriodiques(demande).map(({ theorique, date }) => `${theorique} ${date}`)).toEqual([
    "2027-02-14 2027-02-15",
    "2027-03-14 2027-03-15",
    "2027-04-14 2027-04-14",
    "2027-05-14 2027-05-14",
    "2027-06-14 2027-06-14",
    "2027-07-14 2027-07-15",
    "2027-08-14 2027-08-23",
    "2027-09-14 2027-09-14",
  ]);
  expect(dates({ ...demande, decalage: "precedent" })[6]).toBe("2027-07-30");
  expect(dates(demande).every((date) => isJourOuvre(calendrier, date))).toBe(true);
});

test("une date déplacée dit pourquoi, et la phrase le répète", () => {
  const calendrier = createCalendrier({ territoire: "FR" });
  const [date] = listDatesPeriodiques({ ancre: "2026-11-01", tousLesMois: 6, nombre: 1, calendrier });
  expect(date?.joursExclus.map(({ date: jour, motifs }) => [jour, ...motifs])).toEqual([
    ["2027-05-01", "samedi", "ferie"],
    ["2027-05-02", "dimanche"],
  ]);
  expect(date?.phrase).toBe(
    "6 mois après le 1er novembre 2026, de quantième à quantième : le samedi 1er mai 2027, un samedi et un jour férié (1er mai) ; date reportée au lundi 3 mai 2027. Règle : Cahiers des clauses administratives générales (CCAG), article 3.2.3.",
  );
  const avant = {
    ancre: "2026-11-01",
    tousLesMois: 6,
    nombre: 1,
    calendrier,
    decalage: "precedent",
  } as const;
  expect(listDatesPeriodiques(avant)[0]?.phrase).toContain("date avancée au vendredi 30 avril 2027");
});

test.each([
  [{ ancre: "2027-02-30", tousLesMois: 1, nombre: 1 }, /^ancre : date invalide/],
  [{ ancre: "2027-01-31", tousLesMois: 0, nombre: 1 }, /^tousLesMois : « 0 »/],
  [{ ancre: "2027-01-31", tousLesMois: 0.5, nombre: 1 }, /^tousLesMois/],
  [{ ancre: "2027-01-31", tousLesMois: 1, nombre: -1 }, /^nombre : « -1 »/],
  [{ ancre: "2027-01-31", tousLesMois: 12, nombre: 100 }, /mènent après 2099/],
  [
    { ancre: "2027-01-31", tousLesMois: 1, nombre: 1, decalage: "suivant" },
    /^decalage : un calendrier est nécessaire/,
  ],
  [{ ancre: "2027-01-31", tousLesMois: 1, nombre: 1, decalage: "proche" }, /^decalage : « proche »/],
])("%j est refusé", (demande, message) => {
  expect(() => listDatesPeriodiques(demande as DemandePeriodique)).toThrow(message);
});
