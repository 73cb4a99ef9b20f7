import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dates } from "../../test/arbitraries.ts";
import type { DatedValue, DateIso } from "../index.ts";
import { addJours, getValueAt, isHistory, listHistoryErrors, parseDateIso } from "../index.ts";

const entry = <T>(value: T, from: string, to?: string): DatedValue<T> => ({
  value,
  from: from as DateIso,
  ...(to === undefined ? {} : { to: to as DateIso }),
  source: { texte: "Texte inventé pour l'essai", article: "2.2" },
  certainty: "illustrative",
  verifiedOn: parseDateIso("2026-11-22"),
});

describe("une valeur vaut de son premier à son dernier jour, compris, ou jusqu'à la suivante", () => {
  const history = [
    entry("180.00", "2020-01-01", "2023-12-31"),
    entry("200.00", "2024-08-01"),
    entry("210.00", "2027-01-01"),
  ];

  test.each`
    date            | valeur
    ${"2019-12-31"} | ${undefined}
    ${"2020-01-01"} | ${"180.00"}
    ${"2023-12-31"} | ${"180.00"}
    ${"2024-01-01"} | ${undefined}
    ${"2024-07-31"} | ${undefined}
    ${"2024-08-01"} | ${"200.00"}
    ${"2026-12-31"} | ${"200.00"}
    ${"2027-01-01"} | ${"210.00"}
    ${"9999-12-31"} | ${"210.00"}
  `("le $date : $valeur", ({ date, valeur }) => {
    expect(getValueAt(history, parseDateIso(date))?.value).toBe(valeur);
  });

  test("la réponse porte sa source", () => {
    expect(getValueAt(history, parseDateIso("2026-03-02"))?.source.article).toBe("2.2");
  });

  test("sans histoire, pas de réponse", () => {
    expect(getValueAt([], parseDateIso("2026-03-02"))).toBeUndefined();
  });

  test("une date fausse, une histoire en désordre ou qui se recouvre est refusée", () => {
    const day = parseDateIso("2026-03-02");
    expect(() => getValueAt(history, "2026-02-30" as DateIso)).toThrow("« 2026-02-30 »");
    expect(() => getValueAt([...history].reverse(), day)).toThrow(/mal ordonné/);
    expect(() => getValueAt([entry(1, "2024-01-01"), entry(2, "2024-01-01")], day)).toThrow(/2024-01-01/);
    expect(() => getValueAt([entry(1, "2024-01-01", "2025-01-01"), entry(2, "2025-01-01")], day)).toThrow(
      RangeError,
    );
  });

  test("pour toute histoire en ordre, la réponse est celle d'une lecture jour par jour", () => {
    const length = fc.record({
      jours: fc.integer({ min: 1, max: 900 }),
      trou: fc.nat(60),
      ouverte: fc.boolean(),
    });
    fc.assert(
      fc.property(
        dates.filter((d) => d < "2100"),
        fc.array(length, { maxLength: 8 }),
        fc.nat(4000),
        (debut, parts, delai) => {
          let from = debut;
          const suite = parts.map(({ jours, trou, ouverte }, rang) => {
            const last = addJours(from, jours - 1);
            const value = entry(rang, from, ouverte ? undefined : last);
            from = addJours(last, 1 + trou);
            return value;
          });
          expect(listHistoryErrors(suite)).toEqual([]);
          const day = addJours(debut, delai);
          const expected = suite.filter((value, rang) => {
            const next = suite[rang + 1];
            const end = value.to ?? (next === undefined ? "9999-12-31" : addJours(next.from, -1));
            return value.from <= day && day <= end;
          });
          expect(expected.length).toBeLessThanOrEqual(1);
          expect(getValueAt(suite, day)).toBe(expected[0]);
        },
      ),
    );
  });
});

describe("ce qui ne va pas dans une histoire est dit, valeur par valeur", () => {
  const good = entry(1, "2024-01-01");

  test("une histoire en ordre n'a pas de défaut", () => {
    expect(isHistory([])).toBe(true);
    expect(isHistory([good, entry(2, "2025-01-01", "2025-12-31"), entry(3, "2026-01-01")])).toBe(true);
  });

  test.each([
    ["jour qui n'existe pas", [entry(1, "2024-02-30")], /n° 1 : début invalide « 2024-02-30 »/],
    ["fin fausse", [entry(1, "2024-01-01", "fin 2024")], /n° 1 : fin invalide « fin 2024 »/],
    ["fin avant le début", [entry(1, "2024-01-01", "2023-12-31")], /n° 1 : la fin \(2023-12-31\) précède/],
    [
      "désordre",
      [entry(1, "2025-01-01"), good],
      /n° 1 : la valeur suivante \(2024-01-01\) ne commence pas après/,
    ],
    ["même début", [good, good], /n° 1 : la valeur suivante/],
    [
      "recouvrement",
      [entry(1, "2024-01-01", "2025-01-01"), entry(2, "2025-01-01")],
      /n° 1 : sa fin .* recouvre/,
    ],
    ["source sans nom", [{ ...good, source: { texte: " " } }], /n° 1 : le texte source n'est pas nommé/],
    ["source absente", [{ ...good, source: undefined as never }], /n° 1 : le texte source n'est pas nommé/],
    ["consultation fausse", [{ ...good, source: { texte: "A", consulteLe: "hier" as DateIso } }], /« hier »/],
    [
      "certitude inconnue",
      [good, { ...entry(2, "2025-01-01"), certainty: "sure" as never }],
      /n° 2 : certitude inconnue « sure »/,
    ],
    [
      "vérification fausse",
      [{ ...good, verifiedOn: "2026" as DateIso }],
      /n° 1 : date de vérification invalide « 2026 »/,
    ],
  ] as const)("%s", (_, history, message) => {
    expect(isHistory(history)).toBe(false);
    expect(listHistoryErrors(history)).toHaveLength(1);
    expect(listHistoryErrors(history)[0]).toMatch(message);
  });
});
