import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dates } from "../../test/arbitraries.ts";
import { addJours, compareDates, diffJours, parseDateIso } from "../index.ts";

describe("ajouter et compter des jours du calendrier", () => {
  test.each`
    date            | jours      | attendu
    ${"2026-02-27"} | ${2}       | ${"2026-03-01"}
    ${"2028-02-28"} | ${1}       | ${"2028-02-29"}
    ${"2028-02-28"} | ${2}       | ${"2028-03-01"}
    ${"1900-02-28"} | ${1}       | ${"1900-03-01"}
    ${"2000-02-28"} | ${1}       | ${"2000-02-29"}
    ${"2026-12-31"} | ${1}       | ${"2027-01-01"}
    ${"2026-01-01"} | ${-1}      | ${"2025-12-31"}
    ${"2026-03-29"} | ${1}       | ${"2026-03-30"}
    ${"2026-10-25"} | ${1}       | ${"2026-10-26"}
    ${"2026-03-02"} | ${0}       | ${"2026-03-02"}
    ${"1583-01-01"} | ${3074245} | ${"9999-12-31"}
  `("$date plus $jours jour(s) : $attendu", ({ date, jours, attendu }) => {
    expect(addJours(parseDateIso(date), jours)).toBe(attendu);
    expect(diffJours(parseDateIso(attendu), parseDateIso(date)) + 0).toBe(jours);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "1", null])(
    "%s n'est pas un nombre de jours",
    (jours) => {
      expect(() => addJours(parseDateIso("2026-03-02"), jours as number)).toThrow(RangeError);
      expect(() => addJours(parseDateIso("2026-03-02"), jours as number)).toThrow(`« ${jours} »`);
    },
  );

  test("une réponse hors des années 1583 à 9999 est refusée", () => {
    expect(() => addJours(parseDateIso("9999-12-31"), 1)).toThrow(/1583 à 9999/);
    expect(() => addJours(parseDateIso("1583-01-01"), -1)).toThrow(/1583 à 9999/);
    expect(() => addJours(parseDateIso("2026-03-02"), Number.MAX_SAFE_INTEGER)).toThrow(RangeError);
  });

  test("une date fausse est refusée, d'où qu'elle vienne", () => {
    expect(() => addJours("2026-02-30" as never, 1)).toThrow("« 2026-02-30 »");
    expect(() => diffJours("2026-02-30" as never, parseDateIso("2026-03-02"))).toThrow(RangeError);
    expect(() => diffJours(parseDateIso("2026-03-02"), "2026-02-30" as never)).toThrow(RangeError);
  });
});

describe("pour toute date", () => {
  test("ajouter l'écart ramène à l'autre date, dans les deux sens", () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(addJours(b, diffJours(a, b))).toBe(a);
        expect(diffJours(a, b) + diffJours(b, a)).toBe(0);
        expect(Math.sign(diffJours(a, b))).toBe(compareDates(a, b));
      }),
    );
  });

  test("l'écart est celui de l'UTC", () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(diffJours(a, b) * 86_400_000).toBe(Date.parse(a) - Date.parse(b));
      }),
    );
  });

  test("ajouter en deux fois revient à ajouter en une", () => {
    const peu = fc.integer({ min: -2000, max: 2000 });
    const milieu = dates.filter((date) => date > "1600" && date < "9900");
    fc.assert(
      fc.property(milieu, peu, peu, (date, m, n) => {
        expect(addJours(addJours(date, m), n)).toBe(addJours(date, m + n));
      }),
    );
  });
});
