import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dates } from "../../test/arbitraries.ts";
import { compareDates, getAnnee, isDateIso, parseDateIso } from "../index.ts";

describe("date : aaaa-mm-jj, un jour qui existe, de 1583 à 9999", () => {
  test.each(["2026-03-02", "1583-01-01", "9999-12-31", "2000-02-29", "2024-02-29", "2026-12-31"])(
    "« %s » est lue telle quelle",
    (texte) => {
      expect(parseDateIso(texte)).toBe(texte);
    },
  );

  test.each`
    texte                          | raison
    ${"2026-02-29"}                | ${/n'existe pas/}
    ${"2100-02-29"}                | ${/n'existe pas/}
    ${"2026-04-31"}                | ${/n'existe pas/}
    ${"2026-13-01"}                | ${/n'existe pas/}
    ${"2026-00-10"}                | ${/n'existe pas/}
    ${"2026-01-00"}                | ${/n'existe pas/}
    ${"0002-03-20"}                | ${/1583 et 9999/}
    ${"1582-12-31"}                | ${/1583 et 9999/}
    ${"2026-3-2"}                  | ${/aaaa-mm-jj/}
    ${"02/03/2026"}                | ${/aaaa-mm-jj/}
    ${"20260302"}                  | ${/aaaa-mm-jj/}
    ${" 2026-03-02"}               | ${/aaaa-mm-jj/}
    ${"2026-03-02\n"}              | ${/aaaa-mm-jj/}
    ${"12026-03-02"}               | ${/aaaa-mm-jj/}
    ${"2026-03-02T10:00:00+01:00"} | ${/sans heure/}
    ${""}                          | ${/aaaa-mm-jj/}
  `("« $texte » est refusée", ({ texte, raison }) => {
    expect(isDateIso(texte)).toBe(false);
    expect(() => parseDateIso(texte)).toThrow(RangeError);
    expect(() => parseDateIso(texte)).toThrow(raison);
  });

  test.each([[20260302], [null], [undefined], [new Date(0)], [["2026-03-02"]]])(
    "ce qui n'est pas un texte est refusé en une phrase (%s)",
    (valeur) => {
      expect(isDateIso(valeur)).toBe(false);
      expect(() => parseDateIso(valeur as unknown as string)).toThrow(TypeError);
      expect(() => parseDateIso(valeur as unknown as string)).toThrow(/^Date : texte attendu, reçu « /);
    },
  );

  test("le calendrier entier, jour par jour, est celui de l'UTC", () => {
    // Every day of 800 years: leap rules and month lengths against the engine's own.
    const day = new Date(0);
    for (let rang = Date.UTC(1700, 0, 1); rang < Date.UTC(2500, 0, 1); rang += 86_400_000) {
      day.setTime(rang);
      if (!isDateIso(day.toISOString().slice(0, 10))) expect.fail(day.toISOString());
    }
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), fc.nat(99), fc.nat(99), (annee, mois, jour) => {
        const texte = `${annee}-${String(mois).padStart(2, "0")}-${String(jour).padStart(2, "0")}`;
        const oracle = new Date(Date.UTC(annee, mois - 1, jour));
        expect(isDateIso(texte)).toBe(oracle.getUTCMonth() === mois - 1 && oracle.getUTCDate() === jour);
      }),
      { numRuns: 1000 },
    );
  });

  test("comparer est un ordre total, celui du calendrier", () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(compareDates(a, b)).toBe(Math.sign(Date.parse(a) - Date.parse(b)));
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
        expect(compareDates(a, b) === 0).toBe(a === b);
      }),
    );
    expect(() => compareDates("2026-02-30" as never, "2026-03-01" as never)).toThrow(RangeError);
  });

  test("l'année civile se lit dans la date", () => {
    fc.assert(fc.property(dates, (date) => getAnnee(date) === new Date(date).getUTCFullYear()));
    expect(() => getAnnee("demain" as never)).toThrow("« demain »");
  });
});
