import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { dates } from "../../test/arbitraries.ts";
import {
  addJours,
  compareDates,
  diffJours,
  formatDateCourte,
  formatDateFr,
  getAnnee,
  isDateIso,
  parseDateFr,
  parseDateIso,
} from "../index.ts";

const refuseClock = (): never => {
  throw new Error("a date function asked the host for its clock, its time zone or its language");
};

describe("aucune date ne dépend de l'horloge, du fuseau ni de la langue de la machine", () => {
  let sample: readonly (readonly [ReturnType<typeof parseDateIso>, number])[] = [];

  beforeEach(() => {
    // Drawn first: fast-check itself may read the clock.
    sample = fc.sample(fc.tuple(dates, fc.integer({ min: -500, max: 500 })), 300);
    const Forbidden = new Proxy(Date, { construct: refuseClock, apply: refuseClock, get: refuseClock });
    vi.stubGlobal("Date", Forbidden);
    vi.stubGlobal("Intl", new Proxy(Intl, { get: refuseClock }));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("tout se calcule sans Date ni Intl", () => {
    const failures: unknown[] = [];
    try {
      for (const [date, jours] of sample) {
        const other = date > "1590" && date < "9990" ? addJours(date, jours) : date;
        const same =
          isDateIso(other) &&
          parseDateIso(other) === other &&
          parseDateFr(formatDateCourte(other)) === other &&
          diffJours(other, date) === (other === date ? 0 : jours) &&
          compareDates(other, date) === Math.sign(diffJours(other, date)) &&
          formatDateFr(other).endsWith(String(getAnnee(other)));
        if (!same) failures.push([date, jours]);
      }
    } catch (error) {
      failures.push(error);
    }
    vi.unstubAllGlobals();
    expect(failures).toEqual([]);
  });

  test("le garde-fou fonctionne", () => {
    const ask = (): unknown => new Date();
    const now = (): unknown => Date.now();
    let refused = 0;
    for (const forbidden of [ask, now]) {
      try {
        forbidden();
      } catch {
        refused += 1;
      }
    }
    vi.unstubAllGlobals();
    expect(refused).toBe(2);
  });
});
