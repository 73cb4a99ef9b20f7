import { addJours, compareDates, parseDateIso } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { getPeriodePlafond } from "./get-periode-plafond.ts";

const convention = { annee: "convention" } as const;
const jour = fc.integer({ min: 0, max: 60_000 }).map((n) => addJours(parseDateIso("1990-01-01"), n));

describe("offre CDG14, 2.2 « par an », lecture par défaut : l'année civile", () => {
  test.each`
    date            | debut           | fin
    ${"2026-01-01"} | ${"2026-01-01"} | ${"2026-12-31"}
    ${"2026-12-31"} | ${"2026-01-01"} | ${"2026-12-31"}
    ${"2027-01-01"} | ${"2027-01-01"} | ${"2027-12-31"}
    ${"2028-02-29"} | ${"2028-01-01"} | ${"2028-12-31"}
    ${"9999-12-31"} | ${"9999-01-01"} | ${"9999-12-31"}
  `("$date : du $debut au $fin", ({ date, debut, fin }) => {
    expect(getPeriodePlafond("cdg14-ia", date)).toEqual({
      debut,
      fin,
      libelle: `année ${debut.slice(0, 4)}`,
    });
  });
});

describe("offre CDG14, 2.2 « par an », lecture « année de convention » : d'anniversaire en anniversaire", () => {
  test.each`
    dateConvention  | date            | debut           | fin
    ${"2026-03-15"} | ${"2026-03-15"} | ${"2026-03-15"} | ${"2027-03-14"}
    ${"2026-03-15"} | ${"2027-03-14"} | ${"2026-03-15"} | ${"2027-03-14"}
    ${"2026-03-15"} | ${"2027-03-15"} | ${"2027-03-15"} | ${"2028-03-14"}
    ${"2026-01-01"} | ${"2026-12-31"} | ${"2026-01-01"} | ${"2026-12-31"}
    ${"2024-02-29"} | ${"2024-02-29"} | ${"2024-02-29"} | ${"2025-02-27"}
    ${"2024-02-29"} | ${"2025-02-28"} | ${"2025-02-28"} | ${"2026-02-27"}
    ${"2024-02-29"} | ${"2028-02-28"} | ${"2027-02-28"} | ${"2028-02-28"}
    ${"2024-02-29"} | ${"2028-02-29"} | ${"2028-02-29"} | ${"2029-02-27"}
  `("convention du $dateConvention, $date : du $debut au $fin", ({ dateConvention, date, debut, fin }) => {
    expect(getPeriodePlafond("cdg14-ia", date, convention, dateConvention)).toMatchObject({ debut, fin });
  });
  test("libellé en français", () => {
    const periode = getPeriodePlafond(
      "cdg14-ia",
      parseDateIso("2026-04-01"),
      convention,
      parseDateIso("2026-03-15"),
    );
    expect(periode.libelle).toBe("année de convention du 15 mars 2026 au 14 mars 2027");
  });
});

describe("ce qui n'a pas de période", () => {
  test.each`
    cas                              | args                                                    | extrait
    ${"convention inconnue"}         | ${["cdg14-ia", "2026-03-15", convention]}               | ${"dateConvention"}
    ${"avant la convention"}         | ${["cdg14-ia", "2026-03-14", convention, "2026-03-15"]} | ${"« 2026-03-14 »"}
    ${"date qui n'existe pas"}       | ${["cdg14-ia", "2026-02-30"]}                           | ${"« 2026-02-30 »"}
    ${"date française"}              | ${["cdg14-ia", "15/03/2026"]}                           | ${"« 15/03/2026 »"}
    ${"date qui n'est pas du texte"} | ${["cdg14-ia", 20260315]}                               | ${"« 20260315 »"}
    ${"convention absurde"}          | ${["cdg14-ia", "2026-03-15", convention, "hier"]}       | ${"« hier »"}
    ${"anniversaire hors de portée"} | ${["cdg14-ia", "9999-12-31", convention, "2026-03-15"]} | ${"10000-03-15"}
    ${"lecture inconnue"}            | ${["cdg14-ia", "2026-03-15", { annee: "glissante" }]}   | ${"« glissante »"}
    ${"tarif inconnu"}               | ${["cdg99", "2026-03-15"]}                              | ${"« cdg99 »"}
  `("$cas : RangeError", ({ args, extrait }) => {
    const appel = (): unknown => getPeriodePlafond(...(args as Parameters<typeof getPeriodePlafond>));
    expect(appel).toThrow(RangeError);
    expect(appel).toThrow(extrait);
  });
});

describe("ce qui tient pour toute date", () => {
  const verifie = (date: DateIso, dateConvention?: DateIso): void => {
    const lectures = dateConvention === undefined ? {} : convention;
    const periode = getPeriodePlafond("cdg14-ia", date, lectures, dateConvention);
    expect(compareDates(periode.debut, date)).toBeLessThanOrEqual(0);
    expect(compareDates(date, periode.fin)).toBeLessThanOrEqual(0);
    for (const bord of [periode.debut, periode.fin]) {
      expect(getPeriodePlafond("cdg14-ia", bord, lectures, dateConvention)).toEqual(periode);
    }
    const suivante = getPeriodePlafond("cdg14-ia", addJours(periode.fin, 1), lectures, dateConvention);
    expect(suivante.debut).toBe(addJours(periode.fin, 1));
  };
  test("la période contient sa date et la suivante la touche", () => {
    fc.assert(fc.property(jour, (date) => verifie(date)));
  });
  test("de même pour toute date de convention", () => {
    fc.assert(fc.property(jour, fc.nat(4_000), (debut, apres) => verifie(addJours(debut, apres), debut)));
  });
  test("de même pour une convention signée un 29 février", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(8_000), (n, apres) => {
        const debut = parseDateIso(
          `${1992 + 4 * n}-02-29` === "2100-02-29" ? "2096-02-29" : `${1992 + 4 * n}-02-29`,
        );
        verifie(addJours(debut, apres), debut);
      }),
    );
  });
});
