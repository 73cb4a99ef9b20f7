import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dates } from "../../test/arbitraries.ts";
import { formatDateCourte, formatDateFr, parseDateFr, parseDateIso } from "../index.ts";

describe("date écrite et lue en français", () => {
  test.each`
    date            | longue                | courte
    ${"2026-03-02"} | ${"2 mars 2026"}      | ${"02/03/2026"}
    ${"2026-05-01"} | ${"1er mai 2026"}     | ${"01/05/2026"}
    ${"2026-08-11"} | ${"11 août 2026"}     | ${"11/08/2026"}
    ${"2027-02-21"} | ${"21 février 2027"}  | ${"21/02/2027"}
    ${"2026-12-31"} | ${"31 décembre 2026"} | ${"31/12/2026"}
  `("$date s'écrit « $longue » et « $courte »", ({ date, longue, courte }) => {
    expect(formatDateFr(parseDateIso(date))).toBe(longue);
    expect(formatDateCourte(parseDateIso(date))).toBe(courte);
  });

  test.each`
    texte             | date
    ${"02/03/2026"}   | ${"2026-03-02"}
    ${"2/3/2026"}     | ${"2026-03-02"}
    ${" 29/02/2028 "} | ${"2028-02-29"}
  `("« $texte » est lue $date, jour avant mois", ({ texte, date }) => {
    expect(parseDateFr(texte)).toBe(date);
  });

  test.each`
    texte            | raison
    ${"02/03/26"}    | ${/année sur 4 chiffres/}
    ${"03/13/2026"}  | ${/n'existe pas.*le jour est écrit avant le mois/}
    ${"29/02/2026"}  | ${/n'existe pas/}
    ${"00/01/2026"}  | ${/n'existe pas/}
    ${"01/01/0026"}  | ${/1583 et 9999/}
    ${"2026-03-02"}  | ${/jj\/mm\/aaaa attendue/}
    ${"2 mars 2026"} | ${/jj\/mm\/aaaa attendue/}
    ${"02.03.2026"}  | ${/jj\/mm\/aaaa attendue/}
    ${"002/03/2026"} | ${/jj\/mm\/aaaa attendue/}
    ${""}            | ${/jj\/mm\/aaaa attendue/}
  `("« $texte » est refusée et citée", ({ texte, raison }) => {
    expect(() => parseDateFr(texte)).toThrow(RangeError);
    expect(() => parseDateFr(texte)).toThrow(raison);
    expect(() => parseDateFr(texte)).toThrow(`« ${texte} »`);
  });

  test("toute date écrite en chiffres se relit", () => {
    fc.assert(fc.property(dates, (date) => parseDateFr(formatDateCourte(date)) === date));
  });

  test("en lettres comme le fait le navigateur, sauf le premier du mois", () => {
    const oracle = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });
    const hors1er = dates.filter((date) => !date.endsWith("-01"));
    fc.assert(
      fc.property(hors1er, (date) => {
        expect(formatDateFr(date)).toBe(oracle.format(new Date(date)));
      }),
    );
  });

  test("une date fausse est refusée", () => {
    expect(() => formatDateFr("2026-02-30" as never)).toThrow(RangeError);
    expect(() => formatDateCourte("2026-02-30" as never)).toThrow(RangeError);
  });
});
